using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0;

/// <summary>Official rules of the profile that never fire: those of EN 16931 that it keeps, and one of its own.</summary>
internal static class ProfileSilentRules
{
    private const string OfAnotherElement =
        "The test only concerns a ram:ContractReferencedDocument, and the context is the ram:ReferenceTypeCode inside one: it always holds.";

    public static IReadOnlyList<SilentRule> Ubl { get; } = SilentRules.Ubl;

    public static IReadOnlyList<SilentRule> Cii { get; } =
        [.. SilentRules.Cii.Where(rule => !DroppedRules.Cii.Contains(rule.Id)), new("BR-EXT-CL-07", OfAnotherElement)];

    public static IReadOnlyList<SilentRule> Of(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice ? Cii : Ubl;
}
