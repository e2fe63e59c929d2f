using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Vat;

/// <summary>Which VAT categories a document uses, and which it breaks down, whatever the tax.</summary>
internal sealed class CategoryPresence
{
    private static readonly int Identifier = XmlName.Of(Namespaces.Cbc, "ID");
    private static readonly int CategoryCode = XmlName.Of(Namespaces.Ram, "CategoryCode");
    private static readonly int ItemCategory = XmlName.Of(Namespaces.Cac, "ClassifiedTaxCategory");
    private static readonly int Item = XmlName.Of(Namespaces.Cac, "Item");
    private static readonly int AllowanceCharge = XmlName.Of(Namespaces.Cac, "AllowanceCharge");
    private static readonly int InvoiceLine = XmlName.Of(Namespaces.Cac, "InvoiceLine");
    private static readonly int CreditNoteLine = XmlName.Of(Namespaces.Cac, "CreditNoteLine");
    private static readonly int Subtotal = XmlName.Of(Namespaces.Cac, "TaxSubtotal");
    private static readonly int Total = XmlName.Of(Namespaces.Cac, "TaxTotal");
    private static readonly int AllowanceChargeTax = XmlName.Of(Namespaces.Ram, "CategoryTradeTax");
    private static readonly int Settlement = XmlName.Of(Namespaces.Ram, "ApplicableHeaderTradeSettlement");
    private static readonly int LineSettlement = XmlName.Of(Namespaces.Ram, "SpecifiedLineTradeSettlement");

    private readonly HashSet<VatCategory> used = [];
    private readonly HashSet<VatCategory> brokenDown = [];

    public static CategoryPresence OfUbl(Judging judging)
    {
        var presence = new CategoryPresence();
        var lines = judging.Facts.Own(UblLines.Of);
        foreach (var entry in judging.Scopes[Scope.AnyCategory])
        {
            presence.AddUbl(judging.Tree, entry.Node, lines);
        }

        return presence;
    }

    public static CategoryPresence OfCii(Judging judging)
    {
        var presence = new CategoryPresence();
        var counted = default(Memo<bool>);
        foreach (var entry in judging.Scopes[Scope.AnyCategory])
        {
            var parent = judging.Tree.Parent(entry.Node);
            var name = parent < 0 ? -1 : judging.Tree.Name(parent);
            if (name == Settlement && judging.Tree.Name(entry.Node) != AllowanceChargeTax)
            {
                AddCii(judging.Tree, entry.Node, presence.brokenDown);
            }
            else if (judging.Tree.Name(entry.Node) == AllowanceChargeTax
                || (name == LineSettlement && counted.For(parent, node => CiiLines.IsCounted(judging.Tree, node))))
            {
                AddCii(judging.Tree, entry.Node, presence.used);
            }
        }

        return presence;
    }

    /// <summary>True when a category is used and broken down, or neither.</summary>
    public bool IsMatched(VatCategory category) => used.Contains(category) == brokenDown.Contains(category);

    private void AddUbl(XmlTree tree, int node, UblLines lines)
    {
        var category = tree.Child(node, Identifier) is >= 0 and var code ? VatCategoryCodes.Parse(XmlSpace.Trim(tree.TextUtf8(code))) : VatCategory.None;
        var parent = tree.Parent(node);
        var above = parent < 0 ? -1 : tree.Parent(parent);
        if (parent < 0 || above < 0)
        {
            return;
        }

        if (tree.Name(node) == ItemCategory)
        {
            AddIf(IsLineOfDocument(tree, above) && tree.Name(parent) == Item && lines.IsCounted(above), category, used);
        }
        else
        {
            AddIf(above == 0 && tree.Name(parent) == AllowanceCharge, category, used);
            AddIf(tree.Name(parent) == Subtotal && tree.Name(above) == Total && tree.Parent(above) == 0, category, brokenDown);
        }
    }

    private static bool IsLineOfDocument(XmlTree tree, int node) =>
        tree.Parent(node) == 0 && (tree.Name(node) == InvoiceLine || tree.Name(node) == CreditNoteLine);

    private static void AddCii(XmlTree tree, int tax, HashSet<VatCategory> categories)
    {
        for (var code = tree.Child(tax, CategoryCode); code >= 0; code = tree.NextSame(code))
        {
            categories.Add(VatCategoryCodes.Parse(tree.TextUtf8(code)));
        }
    }

    private static void AddIf(bool isSo, VatCategory category, HashSet<VatCategory> categories)
    {
        if (isSo)
        {
            categories.Add(category);
        }
    }
}
