using Hub.En16931.Model;

namespace Hub.En16931.Rules.Vat;

/// <summary>BR-*-10: a breakdown without VAT says why (BT-120 or BT-121), one with VAT or zero rated does not.</summary>
internal static class ExemptionReason
{
    public static Check Of(VatCategory category) =>
        TaxedAmounts.HasRates(category) || category == VatCategory.Zero
            ? breakdown => breakdown.KeptIf(!HasReason(breakdown), breakdown.Has(Term.CategoryExemptionReason) ? Term.CategoryExemptionReason : Term.CategoryExemptionReasonCode)
            : breakdown => breakdown.KeptIf(HasReason(breakdown));

    private static bool HasReason(Subject breakdown) => breakdown.HasEither(Term.CategoryExemptionReason, Term.CategoryExemptionReasonCode);
}
