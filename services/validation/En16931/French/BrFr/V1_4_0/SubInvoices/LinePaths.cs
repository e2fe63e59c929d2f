using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>Where the values of a line stand that make it a sub-invoice, from the line.</summary>
internal sealed record LinePaths
{
    /// <summary>BT-126.</summary>
    public required PathSet Identifier { get; init; }

    /// <summary>BT-131.</summary>
    public required PathSet NetAmount { get; init; }

    /// <summary>EXT-FR-FE-184: total of the line with VAT.</summary>
    public required PathSet GrossAmount { get; init; }

    /// <summary>EXT-FR-FE-181 and 182: VAT of the line, in each currency.</summary>
    public required PathSet VatAmount { get; init; }

    /// <summary>EXT-FR-FE-164: name of the seller of the line.</summary>
    public required PathSet SellerName { get; init; }

    /// <summary>EXT-FR-FE-167: legal identifier of the seller of the line.</summary>
    public required PathSet SellerIdentifier { get; init; }

    /// <summary>BT-128 in the scheme AFL: number of the sub-invoice.</summary>
    public required PathSet Number { get; init; }

    /// <summary>BT-121 of the line: why it is exempt, with the number of its sub-invoice in front.</summary>
    public required PathSet ExemptionReason { get; init; }

    /// <summary>EXT-FR-FE-136 inside a reference to another invoice.</summary>
    public required PathSet ReferenceNumber { get; init; }

    /// <summary>EXT-FR-FE-138 inside a reference to another invoice.</summary>
    public required PathSet ReferenceDate { get; init; }
}
