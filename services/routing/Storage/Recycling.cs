namespace Hub.Routing.Storage;

/// <summary>An invoice that its supplier sent on to another address. Never changed: it says where the invoice went before, and why it went elsewhere after.</summary>
internal sealed class Recycling
{
    public required Guid InvoiceId { get; init; }

    /// <summary>The step of the invoice's history (201) that it is.</summary>
    public required int Sequence { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The account that had sent it back; null when it was in quarantine.</summary>
    public string? FromAccount { get; init; }

    public string? FromSiret { get; init; }

    public string? FromService { get; init; }

    public string? FromEngagement { get; init; }

    public string? ToSiret { get; init; }

    public string? ToService { get; init; }

    public string? ToEngagement { get; init; }
}
