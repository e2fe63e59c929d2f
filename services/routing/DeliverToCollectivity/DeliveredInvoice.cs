using System.Text.Json.Serialization;
using Hub.Routing.Quarantine;
using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>The fields of an invoice that a finance system files it by.</summary>
internal sealed record DeliveredInvoice
{
    public required Guid InvoiceId { get; init; }

    /// <summary>BT-1.</summary>
    public required string Number { get; init; }

    /// <summary>BT-2.</summary>
    public required DateOnly IssueDate { get; init; }

    /// <summary>BT-9.</summary>
    public DateOnly? DueDate { get; init; }

    /// <summary>BT-3.</summary>
    public required string TypeCode { get; init; }

    /// <summary>BT-23.</summary>
    public string? Framework { get; init; }

    /// <summary>BT-5.</summary>
    public required string Currency { get; init; }

    /// <summary>BT-109.</summary>
    public decimal? TotalWithoutVat { get; init; }

    /// <summary>BT-112.</summary>
    public decimal? TotalWithVat { get; init; }

    /// <summary>BT-115.</summary>
    public decimal? AmountDue { get; init; }

    /// <summary>BT-27.</summary>
    public string? SellerName { get; init; }

    public string? SellerSiret { get; init; }

    public string? SellerSiren { get; init; }

    /// <summary>BT-44.</summary>
    public string? BuyerName { get; init; }

    public required string BuyerSiret { get; init; }

    /// <summary>BT-46 with scheme 0224, else BT-10.</summary>
    public string? ServiceCode { get; init; }

    /// <summary>BT-13.</summary>
    public string? EngagementNumber { get; init; }

    /// <summary>BT-12.</summary>
    public string? ContractReference { get; init; }

    /// <summary>Which of the fields above are not what the document says, because an operator mended them to route the invoice; absent when none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MendedField>? Mended { get; init; }

    /// <summary>"ubl-invoice", "ubl-creditnote", "cii" or "factur-x".</summary>
    public required string Format { get; init; }

    public required string MediaType { get; init; }

    public required string FileName { get; init; }

    /// <summary>Of the original document, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    /// <summary>Of the original document, in bytes.</summary>
    public required long Size { get; init; }

    /// <summary>When the supplier's deposit became durable (UTC).</summary>
    public required DateTimeOffset DepositedAt { get; init; }

    /// <summary>Current life-cycle status.</summary>
    public required int Status { get; init; }

    public static DeliveredInvoice Of(RegisteredInvoice invoice) => new()
    {
        InvoiceId = invoice.InvoiceId,
        Number = invoice.Number,
        IssueDate = invoice.IssueDate,
        DueDate = invoice.DueDate,
        TypeCode = invoice.TypeCode,
        Framework = invoice.Framework,
        Currency = invoice.Currency,
        TotalWithoutVat = invoice.TotalWithoutVat,
        TotalWithVat = invoice.TotalWithVat,
        AmountDue = invoice.AmountDue,
        SellerName = invoice.SellerName,
        SellerSiret = invoice.SellerSiret,
        SellerSiren = invoice.SellerSiren,
        BuyerName = invoice.BuyerName,
        BuyerSiret = invoice.BuyerSiret ?? "",
        ServiceCode = invoice.ServiceCode,
        EngagementNumber = invoice.EngagementNumber,
        ContractReference = invoice.ContractReference,
        Mended = MendedField.Read(invoice.Mended),
        Format = invoice.Format,
        MediaType = invoice.MediaType,
        FileName = invoice.FileName,
        Sha256 = invoice.Sha256,
        Size = invoice.Size,
        DepositedAt = invoice.DepositedAt,
        Status = invoice.Status,
    };
}
