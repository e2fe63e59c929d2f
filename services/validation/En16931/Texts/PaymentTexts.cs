namespace Hub.En16931.Texts;

/// <summary>Payment instructions.</summary>
internal static class PaymentTexts
{
    public static IReadOnlyDictionary<string, RuleText> All { get; } = new Dictionary<string, RuleText>(StringComparer.Ordinal)
    {
        ["BR-49"] = new(
            "L'instruction de paiement (BG-16) n'indique pas le moyen de paiement. Renseignez le code BT-81, par exemple 30 pour un virement.",
            "The payment instruction (BG-16) does not say how to pay. Give the code BT-81, for example 30 for a credit transfer."),
        ["BR-50"] = new(
            "Le paiement se fait par virement, mais le compte à créditer (BT-84) est vide. Indiquez l'IBAN.",
            "Payment is by credit transfer, but the account to credit (BT-84) is blank. Give the IBAN."),
        ["BR-51"] = new(
            "Le numéro de carte (BT-87) est trop long : n'en montrez que quelques chiffres, dix caractères au plus, jamais le numéro entier.",
            "The card number (BT-87) is too long: show a few digits only, ten characters at most, never the whole number."),
        ["BR-61"] = new(
            "Le paiement se fait par virement (code 30 ou 58), mais aucun compte à créditer n'est indiqué. Ajoutez l'IBAN (BT-84) ou changez le moyen de paiement (BT-81).",
            "Payment is by credit transfer (code 30 or 58), but no account to credit is given. Add the IBAN (BT-84) or change the payment means (BT-81)."),
    };
}
