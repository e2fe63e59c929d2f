namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>The texts of the UBL rules of the profile that a template does not explain well enough.</summary>
internal static class UblProfileTexts
{
    public static IReadOnlyDictionary<string, (string French, string English)> All { get; } =
        new Dictionary<string, (string French, string English)>(StringComparer.Ordinal)
        {
            ["UBL-FREXT-CR-410"] = (
                "Les conditions de livraison de la facture (« cac:DeliveryTerms ») ne disent que l'incoterm (« cbc:ID ») et le lieu (« cac:DeliveryLocation/cbc:Name ») : retirez le reste.",
                "The delivery terms of the invoice (“cac:DeliveryTerms”) only say the incoterm (“cbc:ID”) and the place (“cac:DeliveryLocation/cbc:Name”): remove the rest."),
            ["UBL-FREXT-CR-645"] = (
                "Les conditions de livraison d'une ligne (« cac:DeliveryTerms ») ne disent que l'incoterm (« cbc:ID ») et le lieu (« cac:DeliveryLocation/cbc:Name ») : retirez le reste.",
                "The delivery terms of a line (“cac:DeliveryTerms”) only say the incoterm (“cbc:ID”) and the place (“cac:DeliveryLocation/cbc:Name”): remove the rest."),
            ["CII-FREXT-CR-490"] = (
                "Le taux de change (« cac:TaxExchangeRate ») ne dit que les deux devises, le taux (« cbc:CalculationRate ») et sa date (« cbc:Date ») : retirez le reste.",
                "The exchange rate (“cac:TaxExchangeRate”) only says the two currencies, the rate (“cbc:CalculationRate”) and its date (“cbc:Date”): remove the rest."),
        };
}
