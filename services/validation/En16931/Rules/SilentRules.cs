namespace Hub.En16931.Rules;

/// <summary>
/// Official rules that never fire: they have an id and a wording, but their test holds for every document that has the structure of
/// an invoice, or never comes to be made. They are listed so that nobody waits for them.
/// </summary>
internal static class SilentRules
{
    private const string AlwaysTrue =
        "The test is the constant true: the rule says that a text and a code must mean the same, which no machine can compare.";

    private const string CurrencyInsideAmount =
        "The test selects the VAT total whose currency equals a currency code inside that very amount, where none can be, and holds when it selects nothing.";

    private const string RateBesideBreakdown =
        "The test goes through the rates beside the breakdown, in the settlement, where none can be, instead of those in it, and holds when there is none.";

    private const string NoTaxTest = "The test is the constant true: the tax of this category is not compared in CII.";

    private const string JudgedElsewhere =
        "An earlier context of the same pattern, any ram:TypeCode, takes the element first; its rules (CII-DT-008, CII-DT-009) are the only ones that see it.";

    public static IReadOnlyList<SilentRule> Ubl { get; } =
    [
        new("BR-CO-05", AlwaysTrue),
        new("BR-CO-06", AlwaysTrue),
        new("BR-CO-07", AlwaysTrue),
        new("BR-CO-08", AlwaysTrue),
        new("BR-DEC-13", CurrencyInsideAmount),
        new("BR-DEC-15", CurrencyInsideAmount),
    ];

    public static IReadOnlyList<SilentRule> Cii { get; } =
    [
        new("BR-CO-05", AlwaysTrue),
        new("BR-CO-06", AlwaysTrue),
        new("BR-CO-07", AlwaysTrue),
        new("BR-CO-08", AlwaysTrue),
        new("BR-AF-08", RateBesideBreakdown),
        new("BR-AG-08", RateBesideBreakdown),
        new("BR-AF-09", NoTaxTest),
        new("BR-AG-09", NoTaxTest),
        new("CII-DT-010", JudgedElsewhere),
        new("CII-DT-011", JudgedElsewhere),
        new("CII-DT-012", JudgedElsewhere),
    ];

    public static IReadOnlyList<SilentRule> Of(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice ? Cii : Ubl;
}
