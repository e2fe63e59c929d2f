using System.Buffers.Binary;
using Microsoft.EntityFrameworkCore;

namespace Hub.Flows.Storage;

/// <summary>The register, always as one account sees it.</summary>
internal sealed class FlowRegister(IDbContextFactory<FlowsContext> contexts)
{
    /// <summary>Keeps a flow. One that is there already stays as it is: the same deposit was repeated.</summary>
    /// <returns>What is kept: the flow, or the one that was there.</returns>
    public async Task<SubmittedFlow> KeepAsync(SubmittedFlow flow, CancellationToken stop)
    {
        try
        {
            return await TryKeepAsync(flow, stop);
        }
        catch (DbUpdateException)
        {
            // A repetition was faster, and the primary key said so. Now its row is there to be found; any other fault shows again.
            return await TryKeepAsync(flow, stop);
        }
    }

    /// <summary>One flow; null when the account submitted none with this id.</summary>
    public async Task<SubmittedFlow?> FindAsync(string account, Guid flowId, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Flows.AsNoTracking().SingleOrDefaultAsync(row => row.FlowId == flowId && row.Account == account, stop);
    }

    /// <summary>Those of these that the account submitted.</summary>
    public async Task<IReadOnlyDictionary<Guid, SubmittedFlow>> FindAsync(string account, IReadOnlyCollection<Guid> flowIds, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await db.Flows.AsNoTracking().Where(row => flowIds.Contains(row.FlowId) && row.Account == account).ToDictionaryAsync(row => row.FlowId, stop);
    }

    /// <summary>The life-cycle messages that the account submitted, behind one of them and later than an instant, oldest first, without their bytes.</summary>
    public async Task<List<SubmittedFlow>> MessagesAsync(string account, Guid after, DateTimeOffset? since, int limit, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        // An id begins with its instant: the index finds the place in time too.
        var from = since is { } instant && PlaceBehind(instant) is var place && place.CompareTo(after) > 0 ? place : after;
        return await WithoutBytes(db.Flows.Where(row => row.Account == account && row.IsLifeCycle && row.FlowId > from)).OrderBy(row => row.FlowId).Take(limit).ToListAsync(stop);
    }

    /// <summary>What the account submitted under an id of its own, oldest first, without the bytes.</summary>
    public async Task<List<SubmittedFlow>> TrackedAsync(string account, string trackingId, Guid after, int limit, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        return await WithoutBytes(db.Flows.Where(row => row.Account == account && row.TrackingId == trackingId && row.FlowId > after)).OrderBy(row => row.FlowId).Take(limit).ToListAsync(stop);
    }

    private async Task<SubmittedFlow> TryKeepAsync(SubmittedFlow flow, CancellationToken stop)
    {
        await using var db = await contexts.CreateDbContextAsync(stop);
        if (await db.Flows.AsNoTracking().SingleOrDefaultAsync(row => row.FlowId == flow.FlowId && row.Account == flow.Account, stop) is { } kept) return kept;
        db.Flows.Add(flow);
        await db.SaveChangesAsync(stop);
        return flow;
    }

    private static Guid PlaceBehind(DateTimeOffset instant)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, Math.Max(0, instant.ToUnixTimeMilliseconds() + 1) << 16);
        return new Guid(bytes, bigEndian: true);
    }

    private static IQueryable<SubmittedFlow> WithoutBytes(IQueryable<SubmittedFlow> flows) => flows.AsNoTracking().Select(row => new SubmittedFlow
    {
        FlowId = row.FlowId,
        Account = row.Account,
        TrackingId = row.TrackingId,
        Name = row.Name,
        Syntax = row.Syntax,
        Profile = row.Profile,
        ProcessingRule = row.ProcessingRule,
        Sha256 = row.Sha256,
        SubmittedAt = row.SubmittedAt,
        IsLifeCycle = row.IsLifeCycle,
        Acknowledgement = row.Acknowledgement,
    });
}
