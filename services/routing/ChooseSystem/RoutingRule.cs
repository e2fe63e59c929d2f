namespace Hub.Routing.ChooseSystem;

/// <summary>A rule: which invoices go to which system.</summary>
internal sealed record RoutingRule
{
    /// <summary>What the rule is called, up to 255 characters.</summary>
    public string? Name { get; init; }

    /// <summary>When it matches; nothing given: always.</summary>
    public RuleConditions When { get; init; } = new();

    /// <summary>The system that takes the invoice.</summary>
    public required string System { get; init; }
}
