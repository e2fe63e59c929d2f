using Hub.En16931.Model;
using Hub.En16931.SyntaxTables;
using Hub.En16931.Xml;

namespace Hub.En16931.Cii.Syntax;

/// <summary>The tests that stand in brackets, or after "unless", in the table of CII.</summary>
internal static class CiiTableTests
{
    private static readonly int TypeCode = Ram("TypeCode");
    private static readonly int Format = XmlName.Of("", "format");
    private static readonly int Account = Ram("PayeePartyCreditorFinancialAccount");
    private static readonly int Iban = Ram("IBANID");
    private static readonly int ProprietaryId = Ram("ProprietaryID");
    private static readonly NodeTest IsAdditionalDocument = NodeTests.IsNamed(Ram("AdditionalReferencedDocument"));
    private static readonly NodeTest IsCreditTransfer = NodeTests.TrimmedChildIs(TypeCode, "30", "58");

    public static IReadOnlyDictionary<string, NodeTest> All { get; } = new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["allowance"] = CiiTests.IsAllowance,
        ["charge"] = CiiTests.IsCharge,
        ["date-102"] = (tree, node) => tree.TryGetAttribute(node, Format, out var format) && format.SequenceEqual("102"u8),
        ["not-of-product-or-delivery"] = NodeTests.Not(NodeTests.Either(
            NodeTests.IsUnder(Ram("SpecifiedTradeProduct")), NodeTests.IsUnder(Ram("ShipToTradeParty")))),
        ["not-of-tax-registration"] = NodeTests.Not(NodeTests.IsUnder(Ram("SpecifiedTaxRegistration"))),
        ["not-tax-total"] = NodeTests.Not(NodeTests.IsNamed(Ram("TaxTotalAmount"))),
        ["tender"] = NodeTests.ChildIs(TypeCode, "50"),
        ["invoiced-object"] = NodeTests.ChildIs(TypeCode, "130"),
        ["invoiced-object-trimmed"] = NodeTests.TrimmedChildIs(TypeCode, "130"),
        ["supporting-trimmed"] = NodeTests.TrimmedChildIs(TypeCode, "916"),
        ["credit-transfer-without-account"] = (tree, means) => IsCreditTransfer(tree, means) && !HasAccount(tree, means),
        ["additional-supporting"] = NodeTests.Both(IsAdditionalDocument, NodeTests.ChildIs(TypeCode, "916")),
        ["additional-invoiced-object"] = NodeTests.Both(IsAdditionalDocument, NodeTests.ChildIs(TypeCode, "130")),
        ["additional-of-known-type"] = NodeTests.Both(IsAdditionalDocument, NodeTests.ChildIs(TypeCode, "50", "130", "916")),
        ["preceding-invoice"] = NodeTests.IsNamed(Ram("InvoiceReferencedDocument")),
        ["vat"] = NodeTests.ChildIs(TypeCode, "VAT"),
        ["of-the-document"] = NodeTests.IsUnder(Ram("ApplicableHeaderTradeSettlement")),
        ["applicable-tax"] = NodeTests.IsNamed(Ram("ApplicableTradeTax")),
        ["no-global-id"] = NodeTests.Not(NodeTests.HasChild(Ram("GlobalID"))),
        ["no-origin"] = NodeTests.Not(NodeTests.HasChild(Ram("OriginTradeCountry"))),
    };

    private static bool HasAccount(XmlTree tree, int means) => NodeTests.AnyChild(
        tree, means, Account, (t, account) => t.Child(account, Iban) >= 0 || t.Child(account, ProprietaryId) >= 0);

    private static int Ram(string name) => XmlName.Of(Namespaces.Ram, name);
}
