namespace Hub.Routing.ExplainRouting;

/// <summary>Which past invoices to decide again with the proposed rules.</summary>
internal sealed record ReplayRequest
{
    /// <summary>Registered from then on (UTC); null: a month before <see cref="Until"/>.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Registered before (UTC); null: now.</summary>
    public DateTimeOffset? Until { get; init; }

    /// <summary>How many changed invoices to list, 0 to 1,000.</summary>
    public int Limit { get; init; } = 100;

    /// <summary>List those after this one.</summary>
    public Guid? After { get; init; }
}
