namespace Hub.En16931.Rules;

/// <summary>
/// Official rules that never fire: they have an id and a wording, but their test holds for every document that has the structure of
/// an invoice, or never comes to be made. They are listed so that nobody waits for them.
/// </summary>
internal static class SilentRules
{
    private const string AlwaysTrue =
        "The test is the constant true: the rule says that a text and a code must mean the same, which no machine can compare.";

    private const string AlwaysTrueInFrench =
        "Le test est la constante vrai : la règle dit qu'un texte et un code doivent avoir le même sens, ce qu'aucune machine ne peut comparer.";

    private const string CurrencyInsideAmount =
        "The test selects the VAT total whose currency equals a currency code inside that very amount, where none can be, and holds when it selects nothing.";

    private const string CurrencyInsideAmountInFrench =
        "Le test cherche le total de TVA dont la monnaie est celle d'un code placé dans ce montant même, où il ne peut y en avoir, et il est satisfait quand il ne trouve rien.";

    private const string RateBesideBreakdown =
        "The test goes through the rates beside the breakdown, in the settlement, where none can be, instead of those in it, and holds when there is none.";

    private const string RateBesideBreakdownInFrench =
        "Le test parcourt les taux placés à côté de la ventilation, où il ne peut y en avoir, au lieu de ceux qui sont dedans, et il est satisfait quand il n'en trouve aucun.";

    private const string NoTaxTest = "The test is the constant true: the tax of this category is not compared in CII.";

    private const string NoTaxTestInFrench =
        "Le test est la constante vrai : en CII, la taxe de cette catégorie n'est pas comparée.";

    private const string JudgedElsewhere =
        "An earlier context of the same pattern, any ram:TypeCode, takes the element first; its rules (CII-DT-008, CII-DT-009) are the only ones that see it.";

    private const string JudgedElsewhereInFrench =
        "Un contexte antérieur du même motif, n'importe quel ram:TypeCode, prend l'élément en premier ; ses règles (CII-DT-008, CII-DT-009) sont les seules à le voir.";

    public static IReadOnlyList<SilentRule> Ubl { get; } =
    [
        new("BR-CO-05", AlwaysTrue, AlwaysTrueInFrench),
        new("BR-CO-06", AlwaysTrue, AlwaysTrueInFrench),
        new("BR-CO-07", AlwaysTrue, AlwaysTrueInFrench),
        new("BR-CO-08", AlwaysTrue, AlwaysTrueInFrench),
        new("BR-DEC-13", CurrencyInsideAmount, CurrencyInsideAmountInFrench),
        new("BR-DEC-15", CurrencyInsideAmount, CurrencyInsideAmountInFrench),
    ];

    public static IReadOnlyList<SilentRule> Cii { get; } =
    [
        new("BR-CO-05", AlwaysTrue, AlwaysTrueInFrench),
        new("BR-CO-06", AlwaysTrue, AlwaysTrueInFrench),
        new("BR-CO-07", AlwaysTrue, AlwaysTrueInFrench),
        new("BR-CO-08", AlwaysTrue, AlwaysTrueInFrench),
        new("BR-AF-08", RateBesideBreakdown, RateBesideBreakdownInFrench),
        new("BR-AG-08", RateBesideBreakdown, RateBesideBreakdownInFrench),
        new("BR-AF-09", NoTaxTest, NoTaxTestInFrench),
        new("BR-AG-09", NoTaxTest, NoTaxTestInFrench),
        new("CII-DT-010", JudgedElsewhere, JudgedElsewhereInFrench),
        new("CII-DT-011", JudgedElsewhere, JudgedElsewhereInFrench),
        new("CII-DT-012", JudgedElsewhere, JudgedElsewhereInFrench),
    ];

    public static IReadOnlyList<SilentRule> Of(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice ? Cii : Ubl;
}
