using Hub.En16931.Rules;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>Official rules of BR-FR that no document can break, and the reason. They are listed so that nobody waits for them.</summary>
internal static class SilentBrFrRules
{
    private const string SameContext =
        "An earlier rule of the same pattern has the same context and takes every element first: ";

    public static IReadOnlyList<SilentRule> Ubl { get; } =
    [
        new("BR-FR-16_BT-103", SameContext + "BR-FR-16_BT-96 judges charges as well as allowances."),
        new("BR-FR-DEC-01_BT-111", SameContext + "BR-FR-DEC-01_BT-110 judges the VAT total in every currency."),
    ];

    public static IReadOnlyList<SilentRule> Cii { get; } =
    [
        new("BR-FR-DEC-01_BT-111", SameContext + "BR-FR-DEC-01_BT-110 judges the VAT total in every currency."),
    ];
}
