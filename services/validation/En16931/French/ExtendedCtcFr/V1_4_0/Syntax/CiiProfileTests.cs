using Hub.En16931.Cii.Syntax;
using Hub.En16931.Model;
using Hub.En16931.SyntaxTables;
using Hub.En16931.Xml;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>The tests that stand in brackets, or after "unless", in what the profile adds to the table of CII.</summary>
internal static class CiiProfileTests
{
    private static readonly NodeTest IsInvoice = Is("InvoiceReferencedDocument");
    private static readonly NodeTest IsContract = Is("ContractReferencedDocument");

    public static IReadOnlyDictionary<string, NodeTest> All { get; } = ReasonListTests.All.With(new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["additional-of-known-type-or-preceding-invoice"] = NodeTests.Either(CiiTableTests.All["additional-of-known-type"], IsInvoice),
        ["additional-invoiced-object-or-contract"] = NodeTests.Either(CiiTableTests.All["additional-invoiced-object"], IsContract),
        ["dated-reference"] = NodeTests.Either(
            NodeTests.Either(IsInvoice, IsContract), NodeTests.Either(Is("BuyerOrderReferencedDocument"), Is("DespatchAdviceReferencedDocument"))),
    });

    private static NodeTest Is(string name) => NodeTests.IsNamed(XmlName.Of(Namespaces.Ram, name));
}
