namespace Hub.Contracts;

/// <summary>An invoice that the rules refuse, with the reasons. Part of <see cref="InvoicesRejected"/>.</summary>
public sealed record RejectedInvoice
{
    /// <summary>The hub's own identifier of the invoice.</summary>
    public required Guid InvoiceId { get; init; }

    /// <summary>The deposit that brought it.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>The account that deposited it.</summary>
    public required string SupplierAccount { get; init; }

    /// <summary>Invoice number, BT-1, when it could be read.</summary>
    public string? Number { get; init; }

    /// <summary>Buyer SIRET when it could be read.</summary>
    public string? BuyerSiret { get; init; }

    /// <summary>Issue date, BT-2, when it could be read.</summary>
    public DateOnly? IssueDate { get; init; }

    /// <summary>Invoice currency, BT-5 (ISO 4217), when it could be read.</summary>
    public string? Currency { get; init; }

    /// <summary>Invoice total with VAT, BT-112, in <see cref="Currency"/>, when it could be read.</summary>
    public decimal? TotalWithVat { get; init; }

    /// <summary>The reason code of status 213 (MDT-113): "REJ_SEMAN" a rule of content, "REJ_COH" totals that disagree, "REJ_CONT_B2G" a rule of the public sector, "REJ_UNI" a number used before.</summary>
    public required string Reason { get; init; }

    /// <summary>Everything found, fatal first: at most 100.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>What rule sets that run beside those in force found, without effect on the verdict: at most 100; null when nothing.</summary>
    public IReadOnlyList<Finding>? Beside { get; init; }

    /// <summary>How many findings there were before the list was cut.</summary>
    public required int FindingCount { get; init; }
}
