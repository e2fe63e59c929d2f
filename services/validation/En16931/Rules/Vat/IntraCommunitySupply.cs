using Hub.En16931.Model;

namespace Hub.En16931.Rules.Vat;

/// <summary>BR-IC-11 and BR-IC-12: an intra-community supply says when (BT-72 or BG-14) and to which country (BT-80) it was delivered.</summary>
internal static class IntraCommunitySupply
{
    private const VatCategory Category = VatCategory.IntraCommunity;

    private static readonly TermPath PeriodStart = TermPath.Parse("../ram:BillingSpecifiedPeriod/ram:StartDateTime", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath PeriodEnd = TermPath.Parse("../ram:BillingSpecifiedPeriod/ram:EndDateTime", SyntaxBinding.Cii.Vocabulary);

    public static IReadOnlyList<RuleDefinition> Rules { get; } =
    [
        new("BR-IC-11", ["BT-72", "BG-14"],
            new Application(Scope.Document, document => document.KeptIf(!IsBrokenDown(document) || HasUblDate(document))),
            new Application(Scope.BreakdownCategory, breakdown => breakdown.KeptIf(HasCiiDate(breakdown)), Category)),
        new("BR-IC-12", ["BT-80"],
            new Application(Scope.Document, document => document.KeptIf(!IsBrokenDown(document) || HasUblCountry(document))),
            new Application(Scope.BreakdownCategory, breakdown => breakdown.KeptIf(breakdown.Facts.HasDeliveryCountry), Category)),
    ];

    private static bool IsBrokenDown(Subject document) => document.Facts.Vat.Has(Category, CategoryUse.Breakdown);

    /// <summary>UBL's rules want a text of at least two characters, or anything inside the invoicing period.</summary>
    private static bool HasUblDate(Subject document) =>
        HasTwoCharacters(document, Term.DeliveryDate) || HasPeriodContent(document);

    private static bool HasUblCountry(Subject document) => HasTwoCharacters(document, Term.DeliveryCountry);

    private static bool HasCiiDate(Subject breakdown) =>
        breakdown.Facts.HasDeliveryDate
        || breakdown.Facts.TextsOf(PeriodStart, breakdown.Node, breakdown.Parent.Node).Count > 0
        || breakdown.Facts.TextsOf(PeriodEnd, breakdown.Node, breakdown.Parent.Node).Count > 0;

    private static bool HasTwoCharacters(Subject document, Term term)
    {
        var leaf = document[term];
        return leaf.IsPresent && document.IsSingle(leaf) && XmlSpace.Length(document.Tree.TextUtf8(leaf.Node)) > 1;
    }

    private static bool HasPeriodContent(Subject document)
    {
        for (var period = document[Term.DocumentPeriod]; period.IsPresent; period = period.Next())
        {
            if (!document.Tree.IsLeaf(period.Node))
            {
                return true;
            }
        }

        return false;
    }
}
