namespace Hub.Routing.Storage;

/// <summary>One version of the routing rules of an owner. Never changed: a change is a new version.</summary>
internal sealed class RoutingRuleSet
{
    /// <summary>The hub's own rules, set by its operator.</summary>
    public const string Hub = "";

    /// <summary>The collectivity account that the rules are of; empty: the hub's own.</summary>
    public required string Owner { get; init; }

    /// <summary>From 1, without gaps, within the owner.</summary>
    public required int Version { get; init; }

    /// <summary>From then on the version is in force, until a later one is.</summary>
    public required DateTimeOffset ActiveFrom { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>The account that uploaded it.</summary>
    public required string CreatedBy { get; init; }

    public string? Note { get; init; }

    /// <summary>Set when a planned version was withdrawn before it came into force.</summary>
    public DateTimeOffset? WithdrawnAt { get; set; }

    /// <summary>The rules in their order, as JSON.</summary>
    public required string Rules { get; init; }
}
