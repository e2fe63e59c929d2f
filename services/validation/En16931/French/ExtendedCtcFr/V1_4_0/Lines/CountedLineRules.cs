using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>What EN 16931 asks of every line, asked of those that count only.</summary>
internal static class CountedLineRules
{
    private static readonly TermPath Category = TermPath.Parse("cac:Item/cac:ClassifiedTaxCategory", SyntaxBinding.Ubl.Vocabulary);

    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        .. Of("BR-FREXT-22", "BR-FREXT-BR-22", "BR-22"),
        .. Of("BR-FREXT-23", "BR-FREXT-BR-23", "BR-23"),
        .. Of("BR-FREXT-24", "BR-FREXT-BR-24", "BR-24"),
        .. Of("BR-FREXT-26", "BR-FREXT-BR-26", "BR-26"),
        new("BR-FREXT-CO-04", Standard("BR-CO-04").Terms, Ubl("BR-CO-04"), Cii("BR-CO-04")),
        new("UBL-FREXT-SR-48", ["BG-30"], new Application(Scope.Line, HasOneCategory), cii: null),
    ];

    private static IEnumerable<RuleDefinition> Of(string ubl, string cii, string standard) =>
    [
        new(ubl, Standard(standard).Terms, Ubl(standard), cii: null),
        new(cii, Standard(standard).Terms, ubl: null, Cii(standard)),
    ];

    private static Application Ubl(string standard)
    {
        var check = Standard(standard).Ubl!.Check;
        return new Application(Scope.Line, line => line.Facts.Own(UblLines.Of).IsCounted(line.Node) ? check(line) : Outcome.Kept);
    }

    private static Application Cii(string standard) => new(Scope.CountedLine, Standard(standard).Cii!.Check);

    private static RuleDefinition Standard(string id) => SemanticRules.All.Single(rule => rule.Id == id);

    /// <summary>For this rule alone, a line that refers to another invoice than its own does not count either.</summary>
    private static Outcome HasOneCategory(Subject line)
    {
        var first = Category.First(line.Tree, line.Node);
        if (first >= 0)
        {
            return line.KeptIf(Category.Next(line.Tree, first) < 0);
        }

        var lines = line.Facts.Own(UblLines.Of);
        return line.KeptIf(lines.RefersToAnInvoice(line.Node) && !new UblReferences(line.Tree, line.Node, lines).IsDetail);
    }
}
