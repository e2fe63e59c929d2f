using Hub.En16931.Rules;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>Official rules of BR-FR that no document can break, and the reason. They are listed so that nobody waits for them.</summary>
internal static class SilentBrFrRules
{
    private const string SameContext =
        "An earlier rule of the same pattern has the same context and takes every element first: ";

    private const string SameContextInFrench =
        "Une règle qui précède, dans le même motif et au même contexte, prend d'abord chaque élément : ";

    public static IReadOnlyList<SilentRule> Ubl { get; } =
    [
        new("BR-FR-16_BT-103", SameContext + "BR-FR-16_BT-96 judges charges as well as allowances.", SameContextInFrench + "BR-FR-16_BT-96 juge les charges comme les remises."),
        new("BR-FR-DEC-01_BT-111", SameContext + "BR-FR-DEC-01_BT-110 judges the VAT total in every currency.", SameContextInFrench + "BR-FR-DEC-01_BT-110 juge le total de TVA dans toute devise."),
    ];

    public static IReadOnlyList<SilentRule> Cii { get; } =
    [
        new("BR-FR-DEC-01_BT-111", SameContext + "BR-FR-DEC-01_BT-110 judges the VAT total in every currency.", SameContextInFrench + "BR-FR-DEC-01_BT-110 juge le total de TVA dans toute devise."),
    ];

    public static IReadOnlyList<SilentRule> Of(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice ? Cii : Ubl;
}
