namespace Hub.Routing.Storage;

/// <summary>An invoice that could not be routed, with its cause.</summary>
internal sealed class QuarantinedInvoice
{
    public required Guid InvoiceId { get; init; }

    /// <summary>Stable code; see <see cref="FindCollectivity.RoutingCause"/>.</summary>
    public required string Cause { get; set; }

    public required string French { get; set; }

    public required string English { get; set; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>How often it was tried again.</summary>
    public int Retries { get; set; }

    public DateTimeOffset? RetriedAt { get; set; }

    /// <summary>How often its metadata was mended. A decision on the metadata of before is not written.</summary>
    public int Mendings { get; set; }
}
