using Hub.En16931.Model;

namespace Hub.En16931.Rules.Document;

/// <summary>BR-CO-19 and BR-CO-20: a period has a start or an end.</summary>
internal static class PeriodContent
{
    private static readonly TermPath UblCode = TermPath.Parse("cbc:DescriptionCode", SyntaxBinding.Ubl.Vocabulary);
    private static readonly TermPath CiiStart = TermPath.Parse("ram:StartDateTime", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath CiiEnd = TermPath.Parse("ram:EndDateTime", SyntaxBinding.Cii.Vocabulary);

    public static Check UblLine { get; } = Checks.PresentEither(Term.PeriodStart, Term.PeriodEnd);

    /// <summary>In UBL the period also carries the VAT point date code (BT-8), and may carry that alone.</summary>
    public static Outcome UblDocument(Subject period) => period.KeptIf(period.HasEither(Term.PeriodStart, Term.PeriodEnd) || period.Has(UblCode));

    public static Outcome Cii(Subject period) => period.KeptIf(period.Has(CiiStart) || period.Has(CiiEnd));
}
