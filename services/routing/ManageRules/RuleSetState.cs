using Hub.Routing.Storage;

namespace Hub.Routing.ManageRules;

/// <summary>The words for where a version stands.</summary>
internal static class RuleSetState
{
    public const string Planned = "planned";
    public const string InForce = "in-force";
    public const string Past = "past";
    public const string Withdrawn = "withdrawn";

    public static string Of(RoutingRuleSet row, int? inForce, DateTimeOffset now)
    {
        if (row.WithdrawnAt is not null) return Withdrawn;
        if (row.Version == inForce) return InForce;
        return row.ActiveFrom > now ? Planned : Past;
    }
}
