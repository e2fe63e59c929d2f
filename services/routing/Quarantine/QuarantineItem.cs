using System.Text.Json.Serialization;

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

    /// <summary>BT-12.</summary>
    public string? ContractReference { get; init; }

    /// <summary>Which of these fields an operator mended: what the document says, and what holds; absent when none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<MendedField>? Mended { get; init; }

    /// <summary>Stable code of the cause.</summary>
    public required string Cause { get; init; }

    public required string French { get; init; }

    public required string English { get; init; }

    public required DateTimeOffset Since { get; init; }

    /// <summary>How often it was tried again.</summary>
    public required int Retries { get; init; }

    public static QuarantineItem Of(QuarantinePair pair) => new()
    {
        InvoiceId = pair.Row.InvoiceId,
        SupplierAccount = pair.Invoice.SupplierAccount,
        Number = pair.Invoice.Number,
        BuyerSiret = pair.Invoice.BuyerSiret,
        ServiceCode = pair.Invoice.ServiceCode,
        EngagementNumber = pair.Invoice.EngagementNumber,
        ContractReference = pair.Invoice.ContractReference,
        Mended = MendedField.Read(pair.Invoice.Mended),
        Cause = pair.Row.Cause,
        French = pair.Row.French,
        English = pair.Row.English,
        Since = pair.Row.Since,
        Retries = pair.Row.Retries,
    };
}
