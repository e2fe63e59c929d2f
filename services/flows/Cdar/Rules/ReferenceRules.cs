namespace Hub.Cdar.Rules;

/// <summary>Which invoice is meant.</summary>
internal static class ReferenceRules
{
    private static readonly string[] InvoiceTypes = ["380", "389", "393", "501", "386", "500", "384", "471", "472", "473", "261", "262", "381", "396", "502", "503"];

    public static readonly IReadOnlyList<CdarRule> All =
    [
        new("BR-FR-04_MDT-91",
            $"Le type de la facture (MDT-91) est l'un de : {string.Join(", ", InvoiceTypes)}.", $"The type of the invoice (MDT-91) is one of: {string.Join(", ", InvoiceTypes)}.",
            Looking.Below(Looking.References, "TypeCode"), code => InvoiceTypes.Contains(code.Value, StringComparer.Ordinal)),
        new("BR-FR-CDV-10_MDT-87",
            "Le message donne le numéro de la facture (MDT-87, ram:IssuerAssignedID).", "The message tells the invoice's number (MDT-87, ram:IssuerAssignedID).",
            Looking.References, reference => reference.Has("IssuerAssignedID")),
        new("BR-FR-CDV-11_MDG-35",
            "Le message donne la date de la facture (MDG-35, ram:FormattedIssueDateTime), sauf au statut 501.",
            "The message tells the invoice's date (MDG-35, ram:FormattedIssueDateTime), but with status 501.",
            Looking.References, reference => reference.Has("FormattedIssueDateTime") || StatusRules.IsInadmissible(reference)),
        new("BR-FR-CDV-13_MDT-129",
            "Le message donne l'identifiant légal du vendeur (MDT-129, BT-30), sauf au statut 501.", "The message tells the seller's legal id (MDT-129, BT-30), but with status 501.",
            Looking.Below(Looking.References, "IssuerTradeParty"), party => party.Has("GlobalID") || StatusRules.IsInadmissible(party)),
    ];
}
