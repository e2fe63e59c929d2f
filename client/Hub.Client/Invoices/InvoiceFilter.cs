namespace Hub.Client.Invoices;

/// <summary>Which invoices are looked for. What is null does not matter; what is there must all be true.</summary>
public sealed record InvoiceFilter
{
    /// <summary>Invoice number (BT-1), to the letter.</summary>
    public string? Number { get; init; }

    /// <summary>Account of the supplier.</summary>
    public string? Supplier { get; init; }

    /// <summary>Account of the collectivity.</summary>
    public string? Collectivity { get; init; }

    /// <summary>SIRET of the buyer.</summary>
    public string? BuyerSiret { get; init; }

    /// <summary>Any of these statuses; empty: whatever status.</summary>
    public IReadOnlyList<int> Statuses { get; init; } = [];

    /// <summary>Deposited at this instant or later.</summary>
    public DateTimeOffset? DepositedFrom { get; init; }

    /// <summary>Deposited before this instant.</summary>
    public DateTimeOffset? DepositedUntil { get; init; }

    /// <summary>Issued (BT-2) on this day or later.</summary>
    public DateOnly? IssuedFrom { get; init; }

    /// <summary>Issued (BT-2) on this day or earlier.</summary>
    public DateOnly? IssuedTo { get; init; }

    /// <summary>Total with VAT (BT-112) of this or more.</summary>
    public decimal? AmountFrom { get; init; }

    /// <summary>Total with VAT (BT-112) of this or less.</summary>
    public decimal? AmountTo { get; init; }
}
