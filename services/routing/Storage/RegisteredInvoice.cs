namespace Hub.Routing.Storage;

/// <summary>An accepted invoice in the register: what routing, delivery and the life cycle need of it, and where its document is.</summary>
internal sealed class RegisteredInvoice
{
    public required Guid InvoiceId { get; init; }

    public required Guid DepositId { get; init; }

    public required string SupplierAccount { get; init; }

    /// <summary>The account it was routed to; null while it is in quarantine.</summary>
    public string? CollectivityAccount { get; set; }

    /// <summary>The back-office system that it was routed to last; null while it is in quarantine.</summary>
    public string? System { get; set; }

    /// <summary>
    /// The number that it holds: supplier SIREN, year of issue and BT-1, a sandbox account's in a space of its own; no two invoices hold the same. Null when it holds none: the supplier has no SIREN, or the platform has rejected the invoice (213).
    /// </summary>
    public string? NumberKey { get; set; }

    /// <summary>True when a sandbox account deposited it: only simulated collectivities have it.</summary>
    public bool Sandbox { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the original document, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Size of the original document in bytes.</summary>
    public required long Size { get; init; }

    public required DateTimeOffset DepositedAt { get; init; }

    public required DateTimeOffset RegisteredAt { get; init; }

    /// <summary>"ubl-invoice", "ubl-creditnote", "cii" or "factur-x".</summary>
    public required string Format { get; init; }

    public required string MediaType { get; init; }

    /// <summary>BT-24.</summary>
    public string? Profile { get; init; }

    /// <summary>BT-23.</summary>
    public string? Framework { get; init; }

    /// <summary>BT-1.</summary>
    public required string Number { get; init; }

    /// <summary>BT-2.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>BT-9.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>BT-3.</summary>
    public required string TypeCode { get; init; }

    /// <summary>BT-5.</summary>
    public required string Currency { get; init; }

    /// <summary>BT-27.</summary>
    public string? SellerName { get; init; }

    public string? SellerSiren { get; init; }

    public string? SellerSiret { get; init; }

    /// <summary>BT-44.</summary>
    public string? BuyerName { get; init; }

    public string? BuyerSiret { get; set; }

    /// <summary>BT-46 with scheme 0224, else BT-10. With <see cref="BuyerSiret"/> and <see cref="EngagementNumber"/> what a recycling may change; the document keeps what it says.</summary>
    public string? ServiceCode { get; set; }

    /// <summary>BT-13.</summary>
    public string? EngagementNumber { get; set; }

    /// <summary>BT-12.</summary>
    public string? ContractReference { get; set; }

    /// <summary>Where the four fields above are not what the document says because an operator mended them: JSON, see <see cref="Quarantine.MendedField"/>; null: nowhere.</summary>
    public string? Mended { get; set; }

    /// <summary>BT-109.</summary>
    public decimal? TotalWithoutVat { get; init; }

    /// <summary>BT-112.</summary>
    public decimal? TotalWithVat { get; init; }

    /// <summary>BT-115.</summary>
    public decimal? AmountDue { get; init; }

    /// <summary>Warnings of the check as JSON, for the step that makes the invoice available; null when there are none.</summary>
    public string? Warnings { get; init; }

    /// <summary>The pack that holds the compressed document; null when it is in the document store under <see cref="Sha256"/>.</summary>
    public Guid? PackId { get; init; }

    /// <summary>Where in the pack it begins, in bytes.</summary>
    public int PackOffset { get; init; }

    /// <summary>Its compressed size in bytes.</summary>
    public int PackLength { get; init; }

    /// <summary>Current life-cycle status, 200 to 228.</summary>
    public int Status { get; set; }

    /// <summary>Number of the last step in the history; 0: none. A step is written only on the state that it was decided on.</summary>
    public int StatusSequence { get; set; }

    /// <summary>Every status reached so far: bit n is status 200 + n.</summary>
    public long Reached { get; set; }

    /// <summary>Legal payment delay of its recipient in days, as the directory had it when the invoice was routed; null while it is in quarantine.</summary>
    public int? PaymentDays { get; set; }

    /// <summary>When it was made available to its present recipient.</summary>
    public DateTimeOffset? AvailableAt { get; set; }

    /// <summary>When its first suspension was recorded.</summary>
    public DateTimeOffset? SuspendedAt { get; set; }

    /// <summary>When it was completed after that, or taken up again.</summary>
    public DateTimeOffset? ResumedAt { get; set; }

    /// <summary>When the payment was ordered.</summary>
    public DateTimeOffset? EndorsedAt { get; set; }

    /// <summary>When it was paid.</summary>
    public DateTimeOffset? PaidAt { get; set; }
}
