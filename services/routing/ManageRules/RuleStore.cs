using Hub.Outbox;
using Hub.Routing.ChooseSystem;
using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.ManageRules;

/// <summary>Keeps versions of routing rules and puts them into the memory of this process; others see them within seconds.</summary>
internal sealed class RuleStore(IDbContextFactory<RoutingContext> contexts, GroupCommit<RoutingContext> commit, DirectoryCache directory, TimeProvider clock)
{
    /// <summary>Keeps a checked set as the owner's next version.</summary>
    public async Task<RoutingRuleSet> AddAsync(string owner, RuleUpload upload, string by, CancellationToken stop)
    {
        RoutingRuleSet row;
        try
        {
            row = await TryAddAsync(owner, upload, by, stop);
        }
        catch (Exception cause) when (UniqueIndex.Refused(cause))
        {
            // Another process gave the same number in between.
            row = await TryAddAsync(owner, upload, by, stop);
        }
        await directory.RefreshAsync(stop);
        return row;
    }

    /// <summary>Withdraws a version that is not in force yet.</summary>
    /// <returns>Null: there is no such version; false: it is too late.</returns>
    public async Task<bool?> WithdrawAsync(string owner, int version, CancellationToken stop)
    {
        var withdrawn = await commit.RunAsync((db, _, token) => WithdrawAsync(db, owner, version, token), stop);
        await directory.RefreshAsync(stop);
        return withdrawn;
    }

    public async Task<RoutingRuleSet?> FindAsync(string owner, int version, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.RuleSets.AsNoTracking().SingleOrDefaultAsync(row => row.Owner == owner && row.Version == version, stop);
    }

    /// <summary>Versions, the latest first.</summary>
    public async Task<IReadOnlyList<RoutingRuleSet>> PageAsync(string owner, int before, int limit, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await VersionsAsync(db, owner, before, limit, stop);
    }

    public static Task<List<RoutingRuleSet>> VersionsAsync(RoutingContext db, string owner, int before, int limit, CancellationToken stop) =>
        db.RuleSets.AsNoTracking().Where(row => row.Owner == owner && row.Version < before).OrderByDescending(row => row.Version).Take(limit).ToListAsync(stop);

    private Task<RoutingRuleSet> TryAddAsync(string owner, RuleUpload upload, string by, CancellationToken stop) => commit.RunAsync(
        async (db, _, token) =>
        {
            var now = clock.GetUtcNow();
            var last = await db.RuleSets.Where(row => row.Owner == owner).MaxAsync(row => (int?)row.Version, token) ?? 0;
            var row = new RoutingRuleSet
            {
                Owner = owner, Version = last + 1, ActiveFrom = upload.ActiveFrom ?? now, CreatedAt = now, CreatedBy = by, Note = upload.Note, Rules = RuleReader.Write(upload.Rules),
            };
            db.RuleSets.Add(row);
            await db.SaveChangesAsync(token);
            return row;
        },
        stop);

    private async Task<bool?> WithdrawAsync(RoutingContext db, string owner, int version, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await db.RuleSets.SingleOrDefaultAsync(row => row.Owner == owner && row.Version == version, stop) is not { } row) return null;
        if (row.WithdrawnAt is not null) return true;
        if (row.ActiveFrom <= now) return false;
        row.WithdrawnAt = now;
        await db.SaveChangesAsync(stop);
        return true;
    }
}
