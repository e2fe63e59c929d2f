using Hub.En16931.Xml;

namespace Hub.En16931.Rules.Vat;

/// <summary>
/// Counts the VAT categories of a CII document. The official rules that count do not look at the tax type, and read codes without
/// trimming them.
/// </summary>
internal static class CiiCensusTaker
{
    private static readonly int CategoryCode = XmlName.Of(Namespaces.Ram, "CategoryCode");
    private static readonly int AllowanceChargeTax = XmlName.Of(Namespaces.Ram, "CategoryTradeTax");
    private static readonly int LineSettlement = XmlName.Of(Namespaces.Ram, "SpecifiedLineTradeSettlement");
    private static readonly int HeaderSettlement = XmlName.Of(Namespaces.Ram, "ApplicableHeaderTradeSettlement");

    public static VatCensus Count(Judging judging)
    {
        var census = new VatCensus();
        foreach (var entry in judging.Scopes[Scope.AnyCategory])
        {
            Count(judging.Tree, entry.Node, census);
        }

        foreach (var code in judging.Scopes[Scope.AnyCategoryCode])
        {
            census.Add(VatCategoryCodes.Parse(judging.Tree.TextUtf8(code.Node)), CategoryUse.AnywhereUnpaddedOfAnyScheme);
        }

        return census;
    }

    private static void Count(XmlTree tree, int tax, VatCensus census)
    {
        // The rules count elements that declare a category, not its repetitions in one element.
        var seen = 0;
        for (var code = tree.Child(tax, CategoryCode); code >= 0; code = tree.NextSame(code))
        {
            var category = VatCategoryCodes.Parse(tree.TextUtf8(code));
            if ((seen & (1 << (int)category)) == 0)
            {
                Count(tree, tax, category, census);
            }

            seen |= 1 << (int)category;
        }
    }

    private static void Count(XmlTree tree, int tax, VatCategory category, VatCensus census)
    {
        if (tree.Name(tax) == AllowanceChargeTax)
        {
            census.Add(category, CategoryUse.AllowanceOrCharge);
            return;
        }

        var parent = tree.Parent(tax);
        census.Add(category, CategoryUse.Anywhere);
        census.AddIf(parent >= 0 && tree.Name(parent) == LineSettlement, category, CategoryUse.Item);
        census.AddIf(parent >= 0 && tree.Name(parent) == HeaderSettlement, category, CategoryUse.Breakdown);
    }
}
