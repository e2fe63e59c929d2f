using Hub.Routing.ChooseSystem;
using Hub.Routing.Storage;

namespace Hub.Routing.ManageRules;

/// <summary>A version of routing rules.</summary>
/// <param name="Owner">The collectivity account; empty: the hub's own rules.</param>
/// <param name="Version">Its number, from 1 within the owner.</param>
/// <param name="State">"in-force", "planned", "past" or "withdrawn".</param>
/// <param name="ActiveFrom">When it comes, or came, into force (UTC).</param>
/// <param name="CreatedAt">When it was uploaded (UTC).</param>
/// <param name="CreatedBy">The account that uploaded it.</param>
/// <param name="Note">What changed and why.</param>
/// <param name="Rules">The rules in their order; null in a list.</param>
internal sealed record RuleSetAnswer(
    string Owner, int Version, string State, DateTimeOffset ActiveFrom, DateTimeOffset CreatedAt, string CreatedBy, string? Note, IReadOnlyList<RoutingRule>? Rules)
{
    public static RuleSetAnswer Of(RoutingRuleSet row, string state, bool withRules) =>
        new(row.Owner, row.Version, state, row.ActiveFrom, row.CreatedAt, row.CreatedBy, row.Note, withRules ? RuleReader.Parse(row).Rules : null);
}
