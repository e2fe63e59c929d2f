using System.Text;
using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Ubl;

/// <summary>The tests that UBL paths carry in brackets.</summary>
internal static class UblTests
{
    private static readonly int ChargeIndicator = XmlName.Of(Namespaces.Cbc, "ChargeIndicator");
    private static readonly int TaxScheme = XmlName.Of(Namespaces.Cac, "TaxScheme");
    private static readonly int Identifier = XmlName.Of(Namespaces.Cbc, "ID");
    private static readonly int PaymentMeansCode = XmlName.Of(Namespaces.Cbc, "PaymentMeansCode");
    private static readonly int DocumentTypeCode = XmlName.Of(Namespaces.Cbc, "DocumentTypeCode");
    private static readonly int InvoiceLine = XmlName.Of(Namespaces.Cac, "InvoiceLine");
    private static readonly int CreditNoteLine = XmlName.Of(Namespaces.Cac, "CreditNoteLine");

    public static IReadOnlyDictionary<string, NodeTest> ByName { get; } = new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["Allowance"] = IsAllowance,
        ["Charge"] = IsCharge,
        ["ChargeOnly"] = (tree, node) => IsCharge(tree, node) && !IsAllowance(tree, node),
        ["VAT"] = IsVat,
        ["NotVAT"] = (tree, node) => !IsVat(tree, node),
        ["CreditTransfer"] = (tree, node) => Nodes.AnyChild(tree, node, PaymentMeansCode, "30"u8, "58"u8),
        ["InvoicedObject"] = (tree, node) => Nodes.AnyChild(tree, node, DocumentTypeCode, "130"u8, "130"u8),
        ["NotOfLine"] = (tree, node) => !IsLine(tree, tree.Parent(node)),
    };

    public static bool IsAllowance(XmlTree tree, int node) => Nodes.AnyChild(tree, node, ChargeIndicator, isTrue: false);

    public static bool IsCharge(XmlTree tree, int node) => Nodes.AnyChild(tree, node, ChargeIndicator, isTrue: true);

    /// <summary>The tax scheme is VAT, in any case and with any white space around it.</summary>
    public static bool IsVat(XmlTree tree, int node)
    {
        for (var scheme = tree.Child(node, TaxScheme); scheme >= 0; scheme = tree.NextSame(scheme))
        {
            var id = tree.Child(scheme, Identifier);
            if (id >= 0 && tree.NextSame(id) < 0 && Ascii.EqualsIgnoreCase(XmlSpace.Trim(tree.TextUtf8(id)), "VAT"u8))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLine(XmlTree tree, int node) =>
        node >= 0 && (tree.Name(node) == InvoiceLine || tree.Name(node) == CreditNoteLine);
}
