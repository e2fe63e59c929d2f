namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Syntax;

/// <summary>The texts of the CII rules of the profile that a template does not explain well enough.</summary>
internal static class CiiProfileTexts
{
    public static IReadOnlyDictionary<string, (string French, string English)> All { get; } =
        new Dictionary<string, (string French, string English)>(StringComparer.Ordinal)
        {
            ["CII-FREXT-SR-106"] = (
                "Les conditions de livraison d'une ligne (« ram:ApplicableTradeDeliveryTerms ») ne disent que l'incoterm (« ram:DeliveryTypeCode ») et le lieu (« ram:RelevantTradeLocation/ram:Name ») : retirez le reste.",
                "The delivery terms of a line (“ram:ApplicableTradeDeliveryTerms”) only say the incoterm (“ram:DeliveryTypeCode”) and the place (“ram:RelevantTradeLocation/ram:Name”): remove the rest."),
            ["CII-FREXT-SR-293"] = (
                "Les conditions de livraison de la facture (« ram:ApplicableTradeDeliveryTerms ») ne disent que l'incoterm (« ram:DeliveryTypeCode ») et le lieu (« ram:RelevantTradeLocation/ram:Name ») : retirez le reste.",
                "The delivery terms of the invoice (“ram:ApplicableTradeDeliveryTerms”) only say the incoterm (“ram:DeliveryTypeCode”) and the place (“ram:RelevantTradeLocation/ram:Name”): remove the rest."),
            ["CII-FREXT-SR-366"] = (
                "Le taux de change (« ram:TaxApplicableTradeCurrencyExchange ») ne dit que les deux devises, le taux (« ram:ConversionRate ») et sa date (« ram:ConversionRateDateTime ») : retirez le reste.",
                "The exchange rate (“ram:TaxApplicableTradeCurrencyExchange”) only says the two currencies, the rate (“ram:ConversionRate”) and its date (“ram:ConversionRateDateTime”): remove the rest."),
            ["CII-EXT-DT-018"] = (
                "Seuls un document additionnel de type 50, 130 ou 916 et une facture antérieure (BG-3) portent « ram:TypeCode » : retirez-le ou corrigez le type.",
                "Only an additional document of type 50, 130 or 916 and a preceding invoice (BG-3) have a “ram:TypeCode”: remove it or correct the type."),
            ["CII-FREXT-DT-024"] = (
                "Seuls un objet facturé (document additionnel de type 130, BT-18) et un contrat portent « ram:ReferenceTypeCode » : retirez-le.",
                "Only an invoiced object (additional document of type 130, BT-18) and a contract have a “ram:ReferenceTypeCode”: remove it."),
            ["CII-FREXTDT-027"] = (
                "Seules les références d'une facture antérieure, d'un contrat, d'une commande ou d'un avis d'expédition portent une date (« ram:FormattedIssueDateTime ») : retirez-la.",
                "Only the references of a preceding invoice, a contract, an order or a despatch advice have a date (“ram:FormattedIssueDateTime”): remove it."),
        };
}
