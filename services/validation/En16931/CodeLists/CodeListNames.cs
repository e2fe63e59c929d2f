namespace Hub.En16931.CodeLists;

/// <summary>What a person calls each list.</summary>
internal static class CodeListNames
{
    private static readonly Dictionary<string, (string French, string English)> Names = new(StringComparer.Ordinal)
    {
        ["eas"] = ("EAS (adresses électroniques)", "EAS (electronic addresses)"),
        ["extended-ctc-fr-1.4.0-charge-reason-lists"] = ("des listes de motifs de frais (7161 pour des frais, 5153 pour une taxe)", "of lists of charge reasons (7161 for a charge, 5153 for a tax)"),
        ["extended-ctc-fr-1.4.0-delivery-terms"] = ("des incoterms (EXW, DAP, DDP…)", "of incoterms (EXW, DAP, DDP…)"),
        ["extended-ctc-fr-1.4.0-iso6523"] = ("ISO 6523 ICD (0002 pour un SIREN, 0009 pour un SIRET), plus BY et SE", "ISO 6523 ICD (0002 for a SIREN, 0009 for a SIRET), with BY and SE"),
        ["extended-ctc-fr-1.4.0-item-attributes"] = ("UNTDID 6313 complétée par Factur-X (caractéristiques d'articles)", "UNTDID 6313 with the codes of Factur-X (attributes of items)"),
        ["extended-ctc-fr-1.4.0-mime"] = ("des formats de pièces jointes", "of attachment formats"),
        ["extended-ctc-fr-1.4.0-untdid5153"] = ("UNTDID 5153 (taxes autres que la TVA)", "UNTDID 5153 (taxes other than VAT)"),
        ["iso3166-cii"] = ("ISO 3166-1 (pays, deux lettres)", "ISO 3166-1 (countries, two letters)"),
        ["iso3166-ubl"] = ("ISO 3166-1 (pays, deux lettres)", "ISO 3166-1 (countries, two letters)"),
        ["iso4217"] = ("ISO 4217 (monnaies, trois lettres)", "ISO 4217 (currencies, three letters)"),
        ["iso6523"] = ("ISO 6523 ICD (identifiants d'organismes ; 0002 pour un SIREN, 0009 pour un SIRET)", "ISO 6523 ICD (identifiers of organisations; 0002 for a SIREN, 0009 for a SIRET)"),
        ["mime"] = ("des formats de pièces jointes", "of attachment formats"),
        ["units"] = ("des unités UN/ECE Rec 20 et 21 (C62 pour une unité, HUR pour une heure)", "of units UN/ECE Rec 20 and 21 (C62 for one piece, HUR for an hour)"),
        ["untdid1001-cii"] = ("UNTDID 1001 (types de facture : 380 facture, 381 avoir)", "UNTDID 1001 (invoice types: 380 invoice, 381 credit note)"),
        ["untdid1001-creditnote"] = ("UNTDID 1001 (types d'avoir : 381 en général)", "UNTDID 1001 (types of credit note: 381 as a rule)"),
        ["untdid1001-invoice"] = ("UNTDID 1001 (types de facture : 380 en général)", "UNTDID 1001 (types of invoice: 380 as a rule)"),
        ["untdid1153"] = ("UNTDID 1153 (références)", "UNTDID 1153 (references)"),
        ["untdid2005"] = ("UNTDID 2005 (exigibilité de la TVA)", "UNTDID 2005 (VAT point date)"),
        ["untdid2475"] = ("UNTDID 2475 (exigibilité de la TVA)", "UNTDID 2475 (VAT point date)"),
        ["untdid4451-cii"] = ("UNTDID 4451 (sujets de note)", "UNTDID 4451 (note subjects)"),
        ["untdid4451-ubl"] = ("UNTDID 4451 (sujets de note)", "UNTDID 4451 (note subjects)"),
        ["untdid4461"] = ("UNTDID 4461 (moyens de paiement : 30 virement, 49 prélèvement)", "UNTDID 4461 (payment means: 30 credit transfer, 49 direct debit)"),
        ["untdid5189"] = ("UNTDID 5189 (motifs de remise)", "UNTDID 5189 (reasons for an allowance)"),
        ["untdid5305"] = ("UNTDID 5305 (catégories de TVA)", "UNTDID 5305 (VAT categories)"),
        ["untdid7143"] = ("UNTDID 7143 (classifications d'articles)", "UNTDID 7143 (classifications of items)"),
        ["untdid7161"] = ("UNTDID 7161 (motifs de frais)", "UNTDID 7161 (reasons for a charge)"),
        ["vat-prefixes-cii"] = ("des préfixes de numéro de TVA (code pays, EL pour la Grèce)", "of VAT number prefixes (country code, EL for Greece)"),
        ["vat-prefixes-ubl"] = ("des préfixes de numéro de TVA (code pays, EL pour la Grèce)", "of VAT number prefixes (country code, EL for Greece)"),
        ["vatex"] = ("VATEX (motifs d'exonération de TVA)", "VATEX (reasons for VAT exemption)"),
    };

    public static string French(string list) => Names[list].French;

    public static string English(string list) => Names[list].English;
}
