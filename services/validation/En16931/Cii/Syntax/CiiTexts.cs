namespace Hub.En16931.Cii.Syntax;

/// <summary>The texts of the CII rules that a template does not explain well enough.</summary>
internal static class CiiTexts
{
    public static IReadOnlyDictionary<string, (string French, string English)> All { get; } =
        new Dictionary<string, (string French, string English)>(StringComparer.Ordinal)
        {
            ["CII-DT-015"] = (
                "L'adresse d'un document (« ram:URIID », BT-124) n'a sa place que dans un justificatif (« ram:AdditionalReferencedDocument » de type 916) : retirez-la, ou donnez le type 916.",
                "The location of a document (“ram:URIID”, BT-124) has its place in a supporting document only (“ram:AdditionalReferencedDocument” of type 916): remove it, or give the type 916."),
            ["CII-DT-018"] = (
                "Le type d'un document référencé ne se dit que dans « ram:AdditionalReferencedDocument », et vaut 50 (appel d'offres, BT-17), 130 (objet facturé, BT-18) ou 916 (justificatif, BG-24) : corrigez-le ou retirez-le.",
                "The type of a referenced document is stated in “ram:AdditionalReferencedDocument” only, and is 50 (tender, BT-17), 130 (invoiced object, BT-18) or 916 (supporting document, BG-24): correct or remove it."),
            ["CII-DT-021"] = (
                "La description d'un document (« ram:Name », BT-123) n'a sa place que dans un justificatif (« ram:AdditionalReferencedDocument » de type 916) : retirez-la, ou donnez le type 916.",
                "The description of a document (“ram:Name”, BT-123) has its place in a supporting document only (“ram:AdditionalReferencedDocument” of type 916): remove it, or give the type 916."),
            ["CII-DT-022"] = (
                "Une pièce jointe (BT-125) n'a sa place que dans un justificatif (« ram:AdditionalReferencedDocument » de type 916) : déplacez-la, ou donnez le type 916.",
                "An attachment (BT-125) has its place in a supporting document only (“ram:AdditionalReferencedDocument” of type 916): move it, or give the type 916."),
            ["CII-DT-024"] = (
                "« ram:ReferenceTypeCode » n'a sa place que dans un objet facturé (« ram:AdditionalReferencedDocument » de type 130, BT-18) : retirez-le, ou donnez le type 130.",
                "“ram:ReferenceTypeCode” has its place in an invoiced object only (“ram:AdditionalReferencedDocument” of type 130, BT-18): remove it, or give the type 130."),
            ["CII-DT-027"] = (
                "La date d'un document référencé ne se dit que pour une facture antérieure (« ram:InvoiceReferencedDocument », BT-26) : retirez-la.",
                "The date of a referenced document is stated for a preceding invoice only (“ram:InvoiceReferencedDocument”, BT-26): remove it."),
            ["CII-DT-031"] = (
                "Ce montant est dans la monnaie de la facture (BT-5) : retirez son attribut « currencyID » (« {found} »), admis pour les seuls totaux de TVA.",
                "This amount is in the currency of the invoice (BT-5): remove its attribute “currencyID” (“{found}”), allowed for VAT totals only."),
            ["CII-DT-033"] = (
                "Une unité (« {found} ») est dite alors qu'aucune quantité facturée (BT-129) n'a la sienne (BT-130) : ajoutez l'unité aux quantités facturées.",
                "A unit (“{found}”) is stated while no invoiced quantity (BT-129) has one (BT-130): add the unit to the invoiced quantities."),
            ["CII-DT-037"] = (
                "Le seul impôt d'une facture EN 16931 est la TVA : « ram:TypeCode » doit valoir « VAT », non « {found} ».",
                "The only tax of an EN 16931 invoice is VAT: “ram:TypeCode” must be “VAT”, not “{found}”."),
            ["CII-DT-041"] = (
                "La base imposable (« ram:BasisAmount », BT-116) ne se dit que dans la ventilation de TVA du document : retirez-la de la ligne.",
                "The taxable amount (“ram:BasisAmount”, BT-116) is stated in the VAT breakdown of the document only: remove it from the line."),
            ["CII-DT-052"] = (
                "Le code du motif d'exonération (BT-121) n'a sa place que dans « ram:ApplicableTradeTax » : déplacez-le dans la ventilation de TVA.",
                "The exemption reason code (BT-121) has its place in “ram:ApplicableTradeTax” only: move it to the VAT breakdown."),
            ["CII-DT-054"] = (
                "La date d'exigibilité de la TVA (BT-7) vaut pour tout le document : retirez-la de la ligne.",
                "The VAT point date (BT-7) holds for the whole document: remove it from the line."),
            ["CII-DT-058"] = (
                "Le code d'exigibilité de la TVA (BT-8) vaut pour tout le document : retirez-le de la ligne.",
                "The VAT point date code (BT-8) holds for the whole document: remove it from the line."),
            ["CII-DT-097"] = (
                "« {found} » n'est pas une date : écrivez l'année, le mois et le jour en huit chiffres, par exemple 20260901 (format 102).",
                "“{found}” is not a date: write year, month and day in eight digits, 20260901 for example (format 102)."),
            ["CII-DT-098"] = (
                "Le motif d'exonération (BT-120) n'a sa place que dans « ram:ApplicableTradeTax » : déplacez-le dans la ventilation de TVA.",
                "The exemption reason (BT-120) has its place in “ram:ApplicableTradeTax” only: move it to the VAT breakdown."),
            ["CII-SR-046"] = (
                "L'identifiant normalisé de l'article (BT-157) doit dire son registre dans l'attribut « schemeID », par exemple 0160 pour un GTIN.",
                "The standard identifier of the item (BT-157) must state its registry in the attribute “schemeID”, 0160 for a GTIN for example."),
            ["CII-SR-090"] = (
                "Le pays d'origine de l'article (BT-159) doit avoir un code, et un seul, dans « ram:ID ».",
                "The country of origin of the item (BT-159) must have one code, and only one, in “ram:ID”."),
            ["CII-SR-119"] = (
                "Une remise sur le prix brut (BT-147) a un montant et un indicateur « ram:ChargeIndicator » qui vaut « false » : ajoutez celui qui manque, ou retirez la remise.",
                "A discount on the gross price (BT-147) has an amount and an indicator “ram:ChargeIndicator” that is “false”: add the one that is missing, or remove the discount."),
            ["CII-SR-457"] = (
                "La facture ne peut avoir qu'une référence d'appel d'offres (type 50, BT-17) : gardez-en une seule.",
                "The invoice may have only one tender reference (type 50, BT-17): keep one."),
            ["CII-SR-458"] = (
                "La facture ne peut avoir qu'un objet facturé (type 130, BT-18) : gardez-en un seul.",
                "The invoice may have only one invoiced object (type 130, BT-18): keep one."),
            ["CII-SR-474"] = (
                "Une ligne ne peut avoir qu'un objet facturé (type 130, BT-128) : gardez-en un seul.",
                "A line may have only one invoiced object (type 130, BT-128): keep one."),
            ["CII-SR-475"] = (
                "Les justificatifs (type 916) n'ont droit qu'à une description (BT-123) : gardez-en une seule.",
                "The supporting documents (type 916) may have only one description (BT-123): keep one."),
            ["CII-SR-476"] = (
                "Les justificatifs (type 916) n'ont droit qu'à une pièce jointe (BT-125) : gardez-en une seule.",
                "The supporting documents (type 916) may have only one attachment (BT-125): keep one."),
            ["CII-SR-470"] = (
                "Un virement (codes 30 et 58) demande le compte à créditer (BT-84) : ajoutez l'IBAN ou l'identifiant du compte.",
                "A credit transfer (codes 30 and 58) needs the account to pay to (BT-84): add the IBAN or the account's identifier."),
        };
}
