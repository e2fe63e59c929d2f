namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Asks for deliveries.</summary>
internal sealed record LeaseRequest
{
    /// <summary>The most deliveries to lease: 1 to 100.</summary>
    public int Max { get; init; } = 10;

    /// <summary>How long to wait for the first one when the inbox is empty, in seconds: 0 to 30.</summary>
    public int WaitSeconds { get; init; }

    /// <summary>How long the deliveries are kept from other consumers, in seconds: 5 to 3,600.</summary>
    public int LeaseSeconds { get; init; } = 60;

    /// <summary>The back-office system that asks; null: deliveries of all the account's systems.</summary>
    public string? System { get; init; }

    /// <summary>True when every value is within its range.</summary>
    public bool IsWithinLimits() => Max is >= 1 and <= 100 && WaitSeconds is >= 0 and <= 30 && LeaseSeconds is >= 5 and <= 3600;
}
