namespace Hub.Contracts;

/// <summary>An invoice that the rules accept, with what is needed to route it. Part of <see cref="InvoicesValidated"/>.</summary>
public sealed record ValidatedInvoice
{
    /// <summary>The hub's own identifier of the invoice.</summary>
    public required Guid InvoiceId { get; init; }

    /// <summary>The deposit that brought it.</summary>
    public required Guid DepositId { get; init; }

    /// <summary>The account that deposited it.</summary>
    public required string SupplierAccount { get; init; }

    /// <summary>The name the supplier gave.</summary>
    public required string FileName { get; init; }

    /// <summary>SHA-256 of the document as received, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size of the document as received, in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>The instant of the deposit (UTC).</summary>
    public required DateTimeOffset DepositedAt { get; init; }

    /// <summary>"ubl-invoice", "ubl-creditnote", "cii" or "factur-x". A string, so that an old consumer survives a new format.</summary>
    public required string Format { get; init; }

    /// <summary>Media type of the document: "application/xml" or "application/pdf".</summary>
    public required string MediaType { get; init; }

    /// <summary>Specification identifier, BT-24.</summary>
    public string? Profile { get; init; }

    /// <summary>Billing framework (cadre de facturation), BT-23.</summary>
    public string? Framework { get; init; }

    /// <summary>Invoice number, BT-1.</summary>
    public required string Number { get; init; }

    /// <summary>Issue date, BT-2.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>Payment due date, BT-9.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>Invoice type code, BT-3 (UNTDID 1001).</summary>
    public required string TypeCode { get; init; }

    /// <summary>Invoice currency, BT-5 (ISO 4217).</summary>
    public required string Currency { get; init; }

    /// <summary>Seller name, BT-27.</summary>
    public string? SellerName { get; init; }

    /// <summary>Seller SIREN, 9 digits, from BT-30, BT-29 or BT-31.</summary>
    public string? SellerSiren { get; init; }

    /// <summary>Seller SIRET, 14 digits, from BT-29 with scheme 0009 or BT-30.</summary>
    public string? SellerSiret { get; init; }

    /// <summary>Buyer name, BT-44.</summary>
    public string? BuyerName { get; init; }

    /// <summary>Buyer SIRET, 14 digits, from BT-46 with scheme 0009 or BT-47.</summary>
    public string? BuyerSiret { get; init; }

    /// <summary>Service code of the buyer: BT-46 with scheme 0224, else BT-10.</summary>
    public string? ServiceCode { get; init; }

    /// <summary>Engagement number, BT-13.</summary>
    public string? EngagementNumber { get; init; }

    /// <summary>Contract reference, BT-12.</summary>
    public string? ContractReference { get; init; }

    /// <summary>Invoice total without VAT, BT-109, in <see cref="Currency"/>.</summary>
    public decimal? TotalWithoutVat { get; init; }

    /// <summary>Invoice total with VAT, BT-112, in <see cref="Currency"/>.</summary>
    public decimal? TotalWithVat { get; init; }

    /// <summary>Amount due for payment, BT-115, in <see cref="Currency"/>.</summary>
    public decimal? AmountDue { get; init; }

    /// <summary>The document, compressed as Zstandard (RFC 8878); null when it is in the message's pack, at <see cref="PackOffset"/>, or else in the document store under <see cref="Sha256"/>.</summary>
    public byte[]? Document { get; init; }

    /// <summary>Where its compressed document begins in the pack of the message, in bytes; null when it is not there.</summary>
    public int? PackOffset { get; init; }

    /// <summary>How many bytes of the pack its compressed document has; null when it is not there.</summary>
    public int? PackLength { get; init; }

    /// <summary>True when a sandbox account deposited it: it reaches no real collectivity. Null otherwise.</summary>
    public bool? Sandbox { get; init; }

    /// <summary>What rule sets that run beside those in force found, without effect on the verdict: at most 100; null when nothing.</summary>
    public IReadOnlyList<Finding>? Beside { get; init; }

    /// <summary>Warnings of the check: at most 100.</summary>
    public IReadOnlyList<Finding> Warnings { get; init; } = [];
}
