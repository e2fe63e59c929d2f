using Hub.Routing.ChooseSystem;

namespace Hub.Routing.ManageRules;

/// <summary>A new version of routing rules.</summary>
internal sealed record RuleUpload
{
    /// <summary>The collectivity account whose rules these are; an operator's only, empty for the hub's own.</summary>
    public string? Owner { get; init; }

    /// <summary>When the version comes into force (UTC); null: at once. Never before now: what was decided stays explained.</summary>
    public DateTimeOffset? ActiveFrom { get; init; }

    /// <summary>What changed and why, up to 255 characters.</summary>
    public string? Note { get; init; }

    /// <summary>The rules in their order; empty: every invoice goes to its organisation's system.</summary>
    public required IReadOnlyList<RoutingRule> Rules { get; init; }
}
