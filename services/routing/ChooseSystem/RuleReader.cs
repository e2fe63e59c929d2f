using System.Text.Json;
using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.ChooseSystem;

/// <summary>Reads rules out of the store.</summary>
internal static class RuleReader
{
    public static async Task<RuleBook> ReadAsync(RoutingContext db, RuleBook before, CancellationToken stop)
    {
        var mark = (Count: await db.RuleSets.CountAsync(stop), Withdrawn: await db.RuleSets.CountAsync(row => row.WithdrawnAt != null, stop));
        if (mark == before.Mark) return before;
        var rows = await db.RuleSets.AsNoTracking().Where(row => row.WithdrawnAt == null).ToListAsync(stop);
        return new RuleBook(mark, rows.GroupBy(row => row.Owner).ToDictionary(same => same.Key, same => (IReadOnlyList<RuleSet>)[.. same.Select(Parse)], StringComparer.Ordinal));
    }

    public static string Write(IReadOnlyList<RoutingRule> rules) => JsonSerializer.Serialize(rules, JsonSerializerOptions.Web);

    public static RuleSet Parse(RoutingRuleSet row) => new(
        row.Owner, row.Version, row.ActiveFrom, JsonSerializer.Deserialize<List<RoutingRule>>(row.Rules, JsonSerializerOptions.Web) ?? throw new InvalidOperationException("A rule set holds no list."));
}
