using static Hub.Cdar.CdarCodes;

namespace Hub.Cdar.Rules;

/// <summary>Who sends, who set the status, whom it is for.</summary>
internal static class PartyRules
{
    private static readonly string[] Issuers = ["BY", "AB", "DL", "SE", "SR", "PE", "PR", "II", "IV"];
    private static readonly string[] Senders = [.. Issuers, Platform];
    private static readonly string[] Recipients = [.. Senders, Portal];

    public static readonly IReadOnlyList<CdarRule> All =
    [
        new("BR-FR-CDV-05_MDG-9",
            "Le message nomme son expéditeur (MDG-9, ram:SenderTradeParty).", "The message names its sender (MDG-9, ram:SenderTradeParty).",
            Looking.Exchanged, document => document.Has("SenderTradeParty")),
        new("BR-FR-CDV-06_MDT-21",
            "L'expéditeur a un rôle (MDT-21, ram:RoleCode).", "The sender has a role (MDT-21, ram:RoleCode).",
            Looking.Below(Looking.Exchanged, "SenderTradeParty"), party => party.Has("RoleCode")),
        new("BR-FR-CDV-07_MDT-38_yes",
            "Un statut de traitement (MDT-77 = 23) nomme l'identifiant de celui qui l'a posé (MDT-38, ram:GlobalID).",
            "A processing status (MDT-77 = 23) tells the id of the party that set it (MDT-38, ram:GlobalID).",
            Looking.Below(Looking.Exchanged, "IssuerTradeParty"), party => party.Phase().IsOtherThan(Processing) || party.Has("GlobalID")),
        new("BR-FR-CDV-07_MDT-38_no",
            "Un statut de transmission (MDT-77 = 305) ne nomme pas d'identifiant de celui qui l'a posé (MDT-38), sauf vers le PPF.",
            "A transmission status (MDT-77 = 305) tells no id of the party that set it (MDT-38), but to the public portal.",
            Looking.Below(Looking.Exchanged, "IssuerTradeParty"),
            party => party.Phase().IsOtherThan(Transmission) || party.Parent!.At("RecipientTradeParty", "RoleCode").Is(Portal) || !party.Has("GlobalID"),
            IsFatal: false),
        new("BR-FR-CDV-08_MDT-73",
            "Un destinataire qui n'est ni une plateforme (WK) ni le PPF (DFH) a une adresse électronique (MDT-73, ram:URIID).",
            "A recipient that is neither a platform (WK) nor the public portal (DFH) has an electronic address (MDT-73, ram:URIID).",
            Looking.Below(Looking.Exchanged, "RecipientTradeParty"), party => party.At("RoleCode").Is(Platform, Portal) || party.Has("URIUniversalCommunication", "URIID")),
        new("BR-FR-CDV-CL-02_MDT-21_305",
            "L'expéditeur d'un statut de transmission (305) est une plateforme : MDT-21 = WK.", "The sender of a transmission status (305) is a platform: MDT-21 = WK.",
            Looking.Exchanged, document => !document.Phase().Is(Transmission) || document.At("SenderTradeParty", "RoleCode").Is(Platform)),
        new("BR-FR-CDV-CL-02_MDT-21_23",
            $"Le rôle de l'expéditeur d'un statut de traitement (MDT-21) est l'un de : {string.Join(", ", Senders)}.",
            $"The role of the sender of a processing status (MDT-21) is one of: {string.Join(", ", Senders)}.",
            Looking.Exchanged, document => !document.Phase().Is(Processing) || document.At("SenderTradeParty", "RoleCode").Is(Senders)),
        new("BR-FR-CDV-CL-03_MDT-40_305",
            "Un statut de transmission (305) est posé par une plateforme : MDT-40 = WK.", "A transmission status (305) is set by a platform: MDT-40 = WK.",
            Looking.Exchanged, document => !document.Phase().Is(Transmission) || document.At("IssuerTradeParty", "RoleCode").Is(Platform)),
        new("BR-FR-CDV-CL-03_MDT-40_23",
            $"Le rôle de celui qui a posé un statut de traitement (MDT-40) est l'un de : {string.Join(", ", Issuers)}.",
            $"The role of the party that set a processing status (MDT-40) is one of: {string.Join(", ", Issuers)}.",
            Looking.Exchanged, document => !document.Phase().Is(Processing) || document.At("IssuerTradeParty", "RoleCode").Is(Issuers)),
        new("BR-FR-CDV-CL-04_MDT-59",
            $"Le rôle d'un destinataire (MDT-59) est l'un de : {string.Join(", ", Recipients)}.", $"The role of a recipient (MDT-59) is one of: {string.Join(", ", Recipients)}.",
            Looking.Below(Looking.Exchanged, "RecipientTradeParty", "RoleCode"), role => Recipients.Contains(role.Value, StringComparer.Ordinal)),
        new("BR-FR-CDV-CL-07_MDT-132",
            "Le rôle du vendeur de la facture citée (MDT-132) est SE.", "The role of the seller of the invoice (MDT-132) is SE.",
            Looking.Below(Looking.References, "IssuerTradeParty", "RoleCode"), role => role.Value == Seller),
        new("BR-FR-CDV-CL-08_MDT-158",
            $"Le rôle d'un destinataire de la facture citée (MDT-158) est l'un de : {string.Join(", ", Recipients)}.",
            $"The role of a recipient of the invoice (MDT-158) is one of: {string.Join(", ", Recipients)}.",
            Looking.Below(Looking.References, "RecipientTradeParty", "RoleCode"), role => Recipients.Contains(role.Value, StringComparer.Ordinal)),
    ];
}
