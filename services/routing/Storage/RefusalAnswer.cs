namespace Hub.Routing.Storage;

/// <summary>What a supplier said to a refusal, a suspension or a request to recycle: that it has seen it, and that it is done with it.</summary>
internal sealed class RefusalAnswer
{
    public required Guid InvoiceId { get; init; }

    /// <summary>The step of the invoice's history that is answered.</summary>
    public required int Sequence { get; init; }

    public required DateTimeOffset SeenAt { get; init; }

    /// <summary>When the supplier took it off its list of work; null while it has not.</summary>
    public DateTimeOffset? TreatedAt { get; set; }

    public string? Comment { get; set; }
}
