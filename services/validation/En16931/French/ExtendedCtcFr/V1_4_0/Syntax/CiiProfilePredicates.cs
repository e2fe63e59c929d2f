using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>The rules of CII that no verb of the table says, by id. Each is true when the node obeys.</summary>
internal static class CiiProfilePredicates
{
    private static readonly NodeTest DeliveryTerms = OnlyChildren.In(
        Ram("ApplicableTradeDeliveryTerms"), Ram("DeliveryTypeCode"), Ram("RelevantTradeLocation"), Ram("Name"));

    public static IReadOnlyDictionary<string, NodeTest> All { get; } = new Dictionary<string, NodeTest>(StringComparer.Ordinal)
    {
        ["CII-FREXT-SR-106"] = DeliveryTerms,
        ["CII-FREXT-SR-293"] = DeliveryTerms,
        ["CII-FREXT-SR-366"] = OnlyChildren.In(
            Ram("TaxApplicableTradeCurrencyExchange"), "SourceCurrencyCode", "TargetCurrencyCode", "ConversionRate", "ConversionRateDateTime"),
    };

    private static int Ram(string name) => XmlName.Of(Namespaces.Ram, name);
}
