using System.Linq.Expressions;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>Counts the quarantine in groups.</summary>
internal static class QuarantineGroups
{
    private const int Samples = 3;

    /// <summary>What may be grouped by, by its name in the API.</summary>
    public static readonly IReadOnlyDictionary<string, Expression<Func<QuarantinePair, string?>>> Keys = new Dictionary<string, Expression<Func<QuarantinePair, string?>>>
    {
        ["cause"] = pair => pair.Row.Cause,
        ["buyerSiret"] = pair => pair.Invoice.BuyerSiret,
        ["supplier"] = pair => pair.Invoice.SupplierAccount,
    };

    public static async Task<IReadOnlyList<QuarantineGroup>> ReadAsync(RoutingContext db, string by, int limit, CancellationToken stop)
    {
        var groups = await QuarantinePair.All(db).GroupBy(Keys[by])
            .Select(same => new { same.Key, Count = same.Count(), Oldest = same.Min(pair => pair.Row.Since) })
            .OrderByDescending(group => group.Count).ThenBy(group => group.Key).Take(limit).ToListAsync(stop);
        var answer = new List<QuarantineGroup>(groups.Count);
        foreach (var group in groups) answer.Add(new QuarantineGroup(group.Key, group.Count, group.Oldest, await SamplesAsync(db, by, group.Key, stop)));
        return answer;
    }

    public static Task<List<Guid>> SamplesAsync(RoutingContext db, string by, string? key, CancellationToken stop) =>
        Selection(by, key).Of(db).OrderBy(pair => pair.Row.InvoiceId).Take(Samples).Select(pair => pair.Row.InvoiceId).ToListAsync(stop);

    private static QuarantineSelection Selection(string by, string? key) => by switch
    {
        "cause" => new QuarantineSelection { Cause = key },
        "buyerSiret" => new QuarantineSelection { BuyerSiret = key ?? "" },
        _ => new QuarantineSelection { Supplier = key },
    };
}
