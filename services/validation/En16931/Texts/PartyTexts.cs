namespace Hub.En16931.Texts;

/// <summary>Seller, buyer, payee, tax representative, and where it is delivered.</summary>
internal static class PartyTexts
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new Dictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["BR-06"] = new(
            "Le nom du vendeur (BT-27) est vide ou absent. Renseignez sa dénomination légale.",
            "The seller's name (BT-27) is blank or missing. Give the registered name."),
        ["BR-07"] = new(
            "Le nom de l'acheteur (BT-44) est vide ou absent. Renseignez sa dénomination légale.",
            "The buyer's name (BT-44) is blank or missing. Give the registered name."),
        ["BR-08"] = new(
            "L'adresse postale du vendeur (BG-5) manque. Ajoutez-la, avec au moins le pays.",
            "The seller's postal address (BG-5) is missing. Add it, with the country at least."),
        ["BR-09"] = new(
            "Le pays du vendeur (BT-40) est vide ou absent. Renseignez son code à deux lettres, par exemple FR.",
            "The seller's country (BT-40) is blank or missing. Give its two-letter code, for example FR."),
        ["BR-10"] = new(
            "L'adresse postale de l'acheteur (BG-8) manque. Ajoutez-la, avec au moins le pays.",
            "The buyer's postal address (BG-8) is missing. Add it, with the country at least."),
        ["BR-11"] = new(
            "Le pays de l'acheteur (BT-55) est vide ou absent. Renseignez son code à deux lettres, par exemple FR.",
            "The buyer's country (BT-55) is blank or missing. Give its two-letter code, for example FR."),
        ["BR-17"] = new(
            "Le bénéficiaire du paiement (BG-10) n'a pas de nom (BT-59), ou c'est le vendeur lui-même. Nommez un tiers, ou retirez le bénéficiaire.",
            "The payee (BG-10) has no name (BT-59), or is the seller. Name somebody else, or remove the payee."),
        ["BR-18"] = new(
            "Le représentant fiscal du vendeur (BG-11) n'a pas de nom. Renseignez BT-62.",
            "The seller's tax representative (BG-11) has no name. Fill in BT-62."),
        ["BR-19"] = new(
            "Le représentant fiscal du vendeur (BG-11) n'a pas d'adresse postale. Ajoutez BG-12.",
            "The seller's tax representative (BG-11) has no postal address. Add BG-12."),
        ["BR-20"] = new(
            "L'adresse du représentant fiscal (BG-12) n'a pas de pays. Renseignez le code BT-69, par exemple FR.",
            "The tax representative's address (BG-12) has no country. Give the code BT-69, for example FR."),
        ["BR-56"] = new(
            "Le représentant fiscal du vendeur (BG-11) n'a pas de numéro de TVA. Renseignez BT-63.",
            "The seller's tax representative (BG-11) has no VAT identifier. Fill in BT-63."),
        ["BR-57"] = new(
            "L'adresse de livraison (BG-15) n'a pas de pays. Renseignez le code BT-80, par exemple FR.",
            "The deliver-to address (BG-15) has no country. Give the code BT-80, for example FR."),
        ["BR-62"] = new(
            "L'adresse électronique du vendeur (BT-34) n'indique pas son type. Ajoutez l'attribut schemeID, par exemple 0225 pour un annuaire français ou EM pour un courriel.",
            "The seller's electronic address (BT-34) does not say of which kind it is. Add the attribute schemeID, for example 0225 for the French directory or EM for e-mail."),
        ["BR-63"] = new(
            "L'adresse électronique de l'acheteur (BT-49) n'indique pas son type. Ajoutez l'attribut schemeID, par exemple 0225 pour un annuaire français ou EM pour un courriel.",
            "The buyer's electronic address (BT-49) does not say of which kind it is. Add the attribute schemeID, for example 0225 for the French directory or EM for e-mail."),
        ["BR-CO-09"] = new(
            "Le numéro de TVA « {found} » ne commence pas par un code de pays. Écrivez-le avec son préfixe, par exemple FR (EL pour la Grèce).",
            "The VAT identifier \"{found}\" does not start with a country code. Write it with its prefix, for example FR (EL for Greece)."),
        ["BR-CO-26"] = new(
            "Rien ne permet d'identifier le vendeur. Donnez un identifiant (BT-29), son SIREN ou SIRET (BT-30) ou son numéro de TVA (BT-31).",
            "Nothing identifies the seller. Give an identifier (BT-29), a legal registration (BT-30) or a VAT identifier (BT-31)."),
    };
}
