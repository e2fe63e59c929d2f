namespace Hub.TellFlows;

/// <summary>A step of an invoice, in the feed and in its timeline. The timeline leaves out what its invoice says.</summary>
internal sealed record HubStep
{
    public Guid InvoiceId { get; init; }

    public string? Number { get; init; }

    public string? BuyerSiret { get; init; }

    public required int Status { get; init; }

    public required HubLabel Label { get; init; }

    public string? Reason { get; init; }

    public string? Comment { get; init; }

    /// <summary>"platform", "recipient", "accountant" or "supplier".</summary>
    public required string SetBy { get; init; }

    public IReadOnlyList<HubFinding> Findings { get; init; } = [];

    /// <summary>In a timeline: when the journal recorded it.</summary>
    public DateTimeOffset RecordedAt { get; init; }

    public bool IsOfPlatform => SetBy == "platform";
}
