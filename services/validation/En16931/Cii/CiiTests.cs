using System.Text;
using Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;
using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;

namespace Hub.En16931.Cii;

/// <summary>The tests that CII paths carry in brackets.</summary>
internal static class CiiTests
{
    private static readonly int ChargeIndicator = XmlName.Of(Namespaces.Ram, "ChargeIndicator");
    private static readonly int Indicator = XmlName.Of(Namespaces.Udt, "Indicator");
    private static readonly int TypeCode = XmlName.Of(Namespaces.Ram, "TypeCode");
    private static readonly int CategoryCode = XmlName.Of(Namespaces.Ram, "CategoryCode");
    private static readonly int Transaction = XmlName.Of(Namespaces.Rsm, "SupplyChainTradeTransaction");

    public static IReadOnlyDictionary<string, NodeTest> ByName { get; } = new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["Allowance"] = IsAllowance,
        ["Charge"] = IsCharge,
        ["ChargeOnly"] = (tree, node) => IsCharge(tree, node) && !IsAllowance(tree, node),
        ["WrittenFalse"] = (tree, node) => Nodes.AnyChild(tree, node, Indicator, "false"u8, "false"u8),
        ["WrittenTrue"] = (tree, node) => Nodes.AnyChild(tree, node, Indicator, "true"u8, "true"u8)
            && !Nodes.AnyChild(tree, node, Indicator, "false"u8, "false"u8),
        ["VAT"] = IsVat,
        ["PaddedVAT"] = (tree, node) => tree.Child(node, TypeCode) is >= 0 and var type
            && Ascii.EqualsIgnoreCase(XmlSpace.Trim(tree.TextUtf8(type)), "VAT"u8),
        ["CreditTransfer"] = (tree, node) => Nodes.AnyChild(tree, node, TypeCode, "30"u8, "58"u8),
        ["InvoicedObject"] = (tree, node) => Nodes.AnyChild(tree, node, TypeCode, "130"u8, "130"u8),
        ["Tender"] = (tree, node) => Nodes.AnyChild(tree, node, TypeCode, "50"u8, "50"u8),
        ["HasOwnPattern"] = (tree, node) => OwnPattern(tree, node) != VatCategory.None,
        ["HasTaxedCategory"] = HasTaxedCategory,
        ["HasNoTaxedCategory"] = (tree, node) => !HasTaxedCategory(tree, node),
        ["OfCountedLine"] = CiiLines.IsOfCountedLine,
        ["HasNoOwnPattern"] = (tree, node) => OwnPattern(tree, node) == VatCategory.None,
    };

    public static bool IsAllowance(XmlTree tree, int node) => HasIndicator(tree, node, isTrue: false);

    public static bool IsCharge(XmlTree tree, int node) => HasIndicator(tree, node, isTrue: true);

    /// <summary>The tax type is VAT in any case, but without white space around it.</summary>
    public static bool IsVat(XmlTree tree, int node)
    {
        var type = tree.Child(node, TypeCode);
        return type >= 0 && tree.NextSame(type) < 0 && Ascii.EqualsIgnoreCase(tree.TextUtf8(type), "VAT"u8);
    }

    /// <summary>
    /// The category of a VAT breakdown that the official artefacts judge by the whole element. Those contexts come before the one for
    /// any breakdown, so the rules that hold in any category never see such a breakdown.
    /// </summary>
    public static VatCategory OwnPattern(XmlTree tree, int node)
    {
        var settlement = tree.Parent(node);
        if (settlement <= 0 || tree.Name(tree.Parent(settlement)) != Transaction || !IsVat(tree, node))
        {
            return VatCategory.None;
        }

        return Nodes.AnyChild(tree, node, CategoryCode, "L"u8, "L"u8) ? VatCategory.CanaryIslands
            : Nodes.AnyChild(tree, node, CategoryCode, "M"u8, "M"u8) ? VatCategory.CeutaMelilla
            : Nodes.AnyChild(tree, node, CategoryCode, "O"u8, "O"u8) ? VatCategory.NotSubject
            : VatCategory.None;
    }

    /// <summary>The tax is VAT of a category that has rules of its own.</summary>
    private static bool HasTaxedCategory(XmlTree tree, int node) => IsVat(tree, node) && CiiBinding.FirstCategory(tree, node) != VatCategory.None;

    private static bool HasIndicator(XmlTree tree, int node, bool isTrue)
    {
        for (var indicator = tree.Child(node, ChargeIndicator); indicator >= 0; indicator = tree.NextSame(indicator))
        {
            if (Nodes.AnyChild(tree, indicator, Indicator, isTrue))
            {
                return true;
            }
        }

        return false;
    }
}
