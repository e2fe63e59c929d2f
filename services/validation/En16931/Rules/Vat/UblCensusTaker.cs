using Hub.En16931.Model;
using Hub.En16931.Ubl;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules.Vat;

/// <summary>Counts the VAT categories of a UBL document.</summary>
internal static class UblCensusTaker
{
    private static readonly NodeTest IsVat = UblTests.IsVat;
    private static readonly NodeTest IsAllowance = UblTests.IsAllowance;
    private static readonly NodeTest IsCharge = UblTests.IsCharge;
    private static readonly int ItemCategory = XmlName.Of(Namespaces.Cac, "ClassifiedTaxCategory");
    private static readonly int AllowanceCharge = XmlName.Of(Namespaces.Cac, "AllowanceCharge");
    private static readonly int Subtotal = XmlName.Of(Namespaces.Cac, "TaxSubtotal");
    private static readonly int Total = XmlName.Of(Namespaces.Cac, "TaxTotal");
    private static readonly int Identifier = XmlName.Of(Namespaces.Cbc, "ID");

    public static VatCensus Count(Judging judging)
    {
        var census = new VatCensus();
        foreach (var entry in judging.Scopes[Scope.AnyCategory])
        {
            Count(judging.Tree, entry.Node, census, judging.Scopes.Tests);
        }

        return census;
    }

    private static void Count(XmlTree tree, int node, VatCensus census, WideTests tests)
    {
        var id = tree.Child(node, Identifier);
        var code = id < 0 ? default : tree.TextUtf8(id);
        var category = VatCategoryCodes.Parse(XmlSpace.Trim(code));
        var isUnpadded = VatCategoryCodes.Parse(code) == category;
        var isVat = tests.Holds(IsVat, node);
        var parent = tree.Parent(node);

        census.AddIf(isVat && id >= 0, category, CategoryUse.Anywhere);
        census.AddIf(isUnpadded, category, CategoryUse.AnywhereUnpaddedOfAnyScheme);
        if (tree.Name(node) == ItemCategory)
        {
            CountItem(census, category, isVat, isUnpadded);
        }
        else if (parent >= 0 && tree.Name(parent) == AllowanceCharge)
        {
            CountAllowanceCharge(tree, parent, census, tests, new Declaration(category, isVat, isUnpadded));
        }
        else if (IsBreakdown(tree, parent))
        {
            CountBreakdown(census, category, isVat, isUnpadded);
        }
    }

    private static void CountItem(VatCensus census, VatCategory category, bool isVat, bool isUnpadded)
    {
        census.Add(category, CategoryUse.ItemOfAnyScheme);
        census.AddIf(isVat, category, CategoryUse.Item);
        census.AddIf(isUnpadded, category, CategoryUse.InvoicedUnpaddedOfAnyScheme);
    }

    private static void CountBreakdown(VatCensus census, VatCategory category, bool isVat, bool isUnpadded)
    {
        census.Add(category, CategoryUse.BreakdownOfAnyScheme);
        census.AddIf(isVat, category, CategoryUse.Breakdown);
        census.AddIf(isUnpadded, category, CategoryUse.BreakdownUnpaddedOfAnyScheme);
        census.AddIf(isVat && isUnpadded, category, CategoryUse.BreakdownUnpadded);
        census.AddIf(isUnpadded, category, CategoryUse.InvoicedUnpaddedOfAnyScheme);
    }

    private static void CountAllowanceCharge(
        XmlTree tree, int allowanceCharge, VatCensus census, WideTests tests, Declaration declaration)
    {
        var (category, isVat, isUnpadded) = declaration;
        var isOfDocument = tree.Parent(allowanceCharge) == 0;
        census.Add(category, CategoryUse.AllowanceOrChargeOfAnyScheme);
        census.AddIf(isVat, category, CategoryUse.AllowanceOrCharge);
        census.AddIf(isUnpadded && isOfDocument, category, CategoryUse.InvoicedUnpaddedOfAnyScheme);
        if (isVat && tests.Holds(IsAllowance, allowanceCharge))
        {
            census.Add(category, CategoryUse.Allowance);
            census.AddIf(isOfDocument, category, CategoryUse.DocumentAllowance);
        }

        if (isVat && tests.Holds(IsCharge, allowanceCharge))
        {
            census.Add(category, CategoryUse.Charge);
            census.AddIf(isUnpadded, category, CategoryUse.ChargeUnpadded);
            census.AddIf(isOfDocument, category, CategoryUse.DocumentCharge);
        }
    }

    /// <summary>cac:TaxTotal/cac:TaxSubtotal of the document: not of a line.</summary>
    private static bool IsBreakdown(XmlTree tree, int subtotal)
    {
        var total = subtotal < 0 || tree.Name(subtotal) != Subtotal ? -1 : tree.Parent(subtotal);
        return total >= 0 && tree.Name(total) == Total && tree.Parent(total) == 0;
    }

    private readonly record struct Declaration(VatCategory Category, bool IsVat, bool IsUnpadded);
}
