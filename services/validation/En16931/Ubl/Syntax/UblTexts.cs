namespace Hub.En16931.Ubl.Syntax;

/// <summary>The texts of the UBL rules that a template does not explain well enough.</summary>
internal static class UblTexts
{
    public static IReadOnlyDictionary<string, (string French, string English)> All { get; } =
        new Dictionary<string, (string French, string English)>(StringComparer.Ordinal)
        {
            ["BR-CL-08"] = (
                "Le code « {found} » placé entre deux « # » en tête de la note (BT-21) n'est pas dans la liste UNTDID 4451 : choisissez-en un de la liste, par exemple AAI, PMT ou REG, ou retirez les « # ».",
                "The code between two “#” at the head of the note (BT-21) is not in the list UNTDID 4451: choose one of the list, AAI, PMT or REG for example, or remove the “#”. Found: “{found}”."),
            ["UBL-CR-002"] = (
                "La version d'UBL, si elle est dite, doit être « 2.1 » (trouvé : « {found} ») : corrigez-la ou retirez « cbc:UBLVersionID ».",
                "The UBL version, if stated, must be “2.1” (found: “{found}”): correct it or remove “cbc:UBLVersionID”."),
            ["UBL-CR-412"] = (
                "Dans une facture, la date d'échéance (BT-9) se dit dans « cbc:DueDate », non dans « cac:PaymentMeans/cbc:PaymentDueDate » : déplacez-la.",
                "In an invoice the due date (BT-9) stands in “cbc:DueDate”, not in “cac:PaymentMeans/cbc:PaymentDueDate”: move it."),
            ["UBL-CR-665"] = (
                "Seule la référence d'un objet facturé (type 130, BT-18) peut porter « schemeID » : retirez l'attribut, ou donnez au document le type 130.",
                "Only the reference of an invoiced object (type 130, BT-18) may have a “schemeID”: remove the attribute, or give the document the type 130."),
            ["UBL-CR-666"] = (
                "Un objet facturé (type 130, BT-18) n'a pas de pièce jointe : joignez-la à un document justificatif (BG-24), sans type 130.",
                "An invoiced object (type 130, BT-18) has no attachment: attach it to a supporting document (BG-24), without the type 130."),
            ["UBL-CR-673"] = (
                "Un objet facturé (type 130, BT-18) n'a pas de description : retirez-la, ou faites-en un document justificatif (BG-24).",
                "An invoiced object (type 130, BT-18) has no description: remove it, or make it a supporting document (BG-24)."),
            ["UBL-DT-01"] = (
                "Un montant a au plus deux décimales : arrondissez « {found} ».",
                "An amount has at most two decimals: round “{found}”."),
            ["UBL-DT-06"] = (
                "La pièce jointe (BT-125) doit dire son format dans l'attribut « mimeCode », par exemple « application/pdf ».",
                "The attachment (BT-125) must say its format in the attribute “mimeCode”, “application/pdf” for example."),
            ["UBL-DT-07"] = (
                "La pièce jointe (BT-125) doit dire son nom dans l'attribut « filename ».",
                "The attachment (BT-125) must say its name in the attribute “filename”."),
            ["UBL-SR-12"] = (
                "Le vendeur ne peut avoir qu'un numéro de TVA (BT-31) : gardez-en un seul.",
                "The seller may have only one VAT identifier (BT-31): keep one."),
            ["UBL-SR-13"] = (
                "Le vendeur ne peut avoir qu'un autre identifiant fiscal (BT-32) : gardez-en un seul.",
                "The seller may have only one other tax registration (BT-32): keep one."),
            ["UBL-SR-18"] = (
                "L'acheteur ne peut avoir qu'un numéro de TVA (BT-48) : gardez-en un seul.",
                "The buyer may have only one VAT identifier (BT-48): keep one."),
            ["UBL-SR-19"] = (
                "Le bénéficiaire du paiement doit avoir un seul nom (BT-59), différent de celui du vendeur (BT-27) : si c'est le vendeur, retirez « cac:PayeeParty ».",
                "The payee must have one name (BT-59), other than the seller's (BT-27): if it is the seller, remove “cac:PayeeParty”."),
            ["UBL-SR-20"] = (
                "Le bénéficiaire du paiement a au plus un identifiant (BT-60, hors SEPA) et un autre nom que le vendeur : si c'est le vendeur, retirez « cac:PayeeParty ».",
                "The payee has at most one identifier (BT-60, SEPA apart) and another name than the seller: if it is the seller, remove “cac:PayeeParty”."),
            ["UBL-SR-21"] = (
                "Le bénéficiaire du paiement a au plus un identifiant légal (BT-61) et un autre nom que le vendeur : si c'est le vendeur, retirez « cac:PayeeParty ».",
                "The payee has at most one legal registration (BT-61) and another name than the seller: if it is the seller, remove “cac:PayeeParty”."),
            ["UBL-SR-29"] = (
                "La facture ne peut avoir qu'un identifiant de créancier SEPA (BT-90) : gardez-en un seul.",
                "The invoice may have only one SEPA creditor identifier (BT-90): keep one."),
            ["UBL-SR-43"] = (
                "Le type d'un document additionnel est 130 (objet facturé, BT-18), ou 50 (projet) dans un avoir ; un justificatif (BG-24) n'a ni type ni « schemeID » : retirez-les, ou donnez le bon type.",
                "The type of an additional document is 130 (invoiced object, BT-18), or 50 (project) in a credit note; a supporting document (BG-24) has neither a type nor a “schemeID”: remove them, or give the right type."),
            ["UBL-SR-53"] = (
                "Un identifiant fiscal se compose de « cbc:CompanyID » et du régime « cac:TaxScheme/cbc:ID » (« VAT » pour la TVA) : ajoutez celui qui manque.",
                "A tax registration is made of “cbc:CompanyID” and of the scheme “cac:TaxScheme/cbc:ID” (“VAT” for VAT): add the one that is missing."),
        };
}
