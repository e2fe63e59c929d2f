namespace Hub.Routing.Quarantine;

/// <summary>An invoice in quarantine.</summary>
internal sealed record QuarantineItem
{
    public required Guid InvoiceId { get; init; }

    public required string SupplierAccount { get; init; }

    /// <summary>BT-1.</summary>
    public required string Number { get; init; }

    public string? BuyerSiret { get; init; }

    public string? ServiceCode { get; init; }

    public string? EngagementNumber { get; init; }

    /// <summary>Stable code of the cause.</summary>
    public required string Cause { get; init; }

    public required string French { get; init; }

    public required string English { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>How often it was tried again.</summary>
    public required int Retries { get; init; }
}
