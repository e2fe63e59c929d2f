using System.Text;
using Hub.En16931.Model;
using Hub.En16931.SyntaxTables;
using Hub.En16931.Xml;

namespace Hub.En16931.Ubl.Syntax;

/// <summary>The tests that stand in brackets, or after "unless", in the table of UBL.</summary>
internal static class UblTableTests
{
    private static readonly int DocumentTypeCode = Cbc("DocumentTypeCode");
    private static readonly int Id = Cbc("ID");
    private static readonly int TaxScheme = Cac("TaxScheme");
    private static readonly int AllowanceCharge = Cac("AllowanceCharge");
    private static readonly int PriceAmount = Cbc("PriceAmount");
    private static readonly int Price = Cac("Price");
    private static readonly int SchemeId = XmlName.Of("", "schemeID");

    public static IReadOnlyDictionary<string, NodeTest> All { get; } = new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["allowance"] = UblTests.IsAllowance,
        ["charge"] = UblTests.IsCharge,
        ["invoiced-object"] = NodeTests.ChildIs(DocumentTypeCode, "130"),
        ["not-invoiced-object"] = IsNotInvoicedObject,
        ["vat"] = (tree, node) => HasScheme(tree, node, isVat: true),
        ["other-tax"] = (tree, node) => HasScheme(tree, node, isVat: false),
        ["sepa"] = IsSepa,
        ["sepa-of-seller-or-payee"] = IsSepaOfSellerOrPayee,
        ["not-a-price"] = IsNotAPrice,
        ["not-payment-means-code"] = NodeTests.Not(NodeTests.IsNamed(Cbc("PaymentMeansCode"))),
        ["version-2.1"] = NodeTests.ChildIs(Cbc("UBLVersionID"), "2.1"),
        ["credit-note"] = NodeTests.IsNamed(DocumentRoot.UblCreditNote),
    };

    /// <summary>UBL amounts that are prices, or part of one, may have more than two decimals.</summary>
    private static bool IsNotAPrice(XmlTree tree, int node)
    {
        var name = tree.Name(node);
        if (name == PriceAmount || (!XmlName.IsKnown(name) && tree.LocalName(node).EndsWith("PriceAmount", StringComparison.Ordinal)))
        {
            return false;
        }

        for (var above = tree.Parent(node); above >= 0; above = tree.Parent(above))
        {
            if (tree.Name(above) == AllowanceCharge && tree.Parent(above) is >= 0 and var parent && tree.Name(parent) == Price)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNotInvoicedObject(XmlTree tree, int node) =>
        tree.Child(node, DocumentTypeCode) < 0
        || NodeTests.AnyChild(tree, node, DocumentTypeCode, (t, type) => !t.TextUtf8(type).SequenceEqual("130"u8));

    private static bool HasScheme(XmlTree tree, int node, bool isVat) => NodeTests.AnyChild(
        tree, node, TaxScheme, (t, scheme) => Reads(t.Child(scheme, Id) is >= 0 and var id ? t.TextUtf8(id) : default, "VAT") == isVat);

    private static bool IsSepa(XmlTree tree, int node) =>
        tree.TryGetAttribute(node, SchemeId, out var scheme) && Reads(scheme, "SEPA");

    private static bool IsSepaOfSellerOrPayee(XmlTree tree, int node) =>
        tree.TryGetAttribute(node, SchemeId, out var scheme)
        && XmlSpace.Trim(scheme).SequenceEqual("SEPA"u8)
        && (IsUnderSeller(tree, node) || IsUnderPayee(tree, node));

    private static readonly NodeTest IsUnderSeller = NodeTests.IsUnder(Cac("AccountingSupplierParty"));

    private static readonly NodeTest IsUnderPayee = NodeTests.IsUnder(Cac("PayeeParty"));

    /// <summary>"upper-case(text) = 'WORD'".</summary>
    private static bool Reads(ReadOnlySpan<byte> text, string word) =>
        text.Length <= 3 * word.Length && string.Equals(Encoding.UTF8.GetString(text), word, StringComparison.OrdinalIgnoreCase);

    private static int Cac(string name) => XmlName.Of(Namespaces.Cac, name);

    private static int Cbc(string name) => XmlName.Of(Namespaces.Cbc, name);
}
