using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>The rules of UBL that no verb of the table says, by id. Each is true when the node obeys.</summary>
internal static class UblProfilePredicates
{
    private static readonly NodeTest DeliveryTerms = OnlyChildren.In(Cac("DeliveryTerms"), Cbc("ID"), Cac("DeliveryLocation"), Cbc("Name"));

    public static IReadOnlyDictionary<string, NodeTest> All { get; } = new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["UBL-FREXT-CR-410"] = DeliveryTerms,
        ["UBL-FREXT-CR-645"] = OnlyChildren.Below(DeliveryTerms, Cac("InvoiceLine"), Cac("CreditNoteLine")),
        ["CII-FREXT-CR-490"] = OnlyChildren.In(Cac("TaxExchangeRate"), "SourceCurrencyCode", "TargetCurrencyCode", "CalculationRate", "Date"),
    };

    private static int Cac(string name) => XmlName.Of(Namespaces.Cac, name);

    private static int Cbc(string name) => XmlName.Of(Namespaces.Cbc, name);
}
