using System.ComponentModel;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Notification.FindInvoices;

/// <summary>Which invoices are looked for. What is absent does not matter; what is there must all be true.</summary>
internal sealed record InvoiceSelection
{
    /// <summary>BT-1, to the letter.</summary>
    [FromQuery, Description("Invoice number (BT-1), to the letter")]
    public string? Number { get; init; }

    /// <summary>Account that deposited.</summary>
    [FromQuery, Description("Account of the supplier")]
    public string? Supplier { get; init; }

    /// <summary>Account that it was routed to.</summary>
    [FromQuery, Description("Account of the collectivity")]
    public string? Collectivity { get; init; }

    [FromQuery, Description("SIRET of the buyer")]
    public string? BuyerSiret { get; init; }

    /// <summary>Any of these statuses.</summary>
    [FromQuery, Description("Status that it has now; several: any of them")]
    public int[]? Status { get; init; }

    /// <summary>Deposited then or later.</summary>
    [FromQuery, Description("Deposited at this instant or later")]
    public DateTimeOffset? DepositedFrom { get; init; }

    /// <summary>Deposited before.</summary>
    [FromQuery, Description("Deposited before this instant")]
    public DateTimeOffset? DepositedUntil { get; init; }

    /// <summary>Issued (BT-2) on that day or later.</summary>
    [FromQuery, Description("Issued (BT-2) on this day or later")]
    public DateOnly? IssuedFrom { get; init; }

    /// <summary>Issued (BT-2) on that day or earlier.</summary>
    [FromQuery, Description("Issued (BT-2) on this day or earlier")]
    public DateOnly? IssuedTo { get; init; }

    /// <summary>Total with VAT (BT-112) of so much or more.</summary>
    [FromQuery, Description("Total with VAT (BT-112) of this or more")]
    public decimal? AmountFrom { get; init; }

    /// <summary>Total with VAT (BT-112) of so much or less.</summary>
    [FromQuery, Description("Total with VAT (BT-112) of this or less")]
    public decimal? AmountTo { get; init; }
}
