namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="VatBreakdown"/>, as the tables of the syntaxes name them.</summary>
internal static class VatBreakdownTerms
{
    public static readonly Term<VatBreakdown, decimal?> TaxableAmount = new("BT-116", group => group.TaxableAmount, (group, value) => group.TaxableAmount = value);
    public static readonly Term<VatBreakdown, decimal?> TaxAmount = new("BT-117", group => group.TaxAmount, (group, value) => group.TaxAmount = value);
    public static readonly Term<VatBreakdown, string?> Category = new("BT-118", group => group.Category, (group, value) => group.Category = value);
    public static readonly Term<VatBreakdown, decimal?> Rate = new("BT-119", group => group.Rate, (group, value) => group.Rate = value);
    public static readonly Term<VatBreakdown, string?> ExemptionReason = new("BT-120", group => group.ExemptionReason, (group, value) => group.ExemptionReason = value);
    public static readonly Term<VatBreakdown, string?> ExemptionReasonCode = new("BT-121", group => group.ExemptionReasonCode, (group, value) => group.ExemptionReasonCode = value);
}
