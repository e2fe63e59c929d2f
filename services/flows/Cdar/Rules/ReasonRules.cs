using System.Xml.Linq;
using static Hub.Cdar.CdarCodes;

namespace Hub.Cdar.Rules;

/// <summary>Which reasons (MDT-113) a status takes, and which statuses want one.</summary>
internal static class ReasonRules
{
    private static readonly string[] WantReason = ["206", "207", "208", "210", "213", "501"];

    private static readonly string[] OfDisputes =
    [
        "AUTRE", "COORD_BANC_ERR", "TX_TVA_ERR", "MONTANTTOTAL_ERR", "CALCUL_ERR", "NON_CONFORME", "DOUBLON", "DEST_INC", "DEST_ERR", "TRANSAC_INC", "EMMET_INC", "CONTRAT_TERM", "DOUBLE_FACT",
        "CMD_ERR", "ADR_ERR", "SIRET_ERR", "CODE_ROUTAGE_ERR", "REF_CT_ABSENT", "REF_ERR", "PU_ERR", "REM_ERR", "QTE_ERR", "ART_ERR", "MODPAI_ERR", "QUALITE_ERR", "LIVR_INCOMP",
    ];

    private static readonly string[] OfPartialApprovals =
        ["AUTRE", "CMD_ERR", "SIRET_ERR", "CODE_ROUTAGE_ERR", "REF_CT_ABSENT", "REF_ERR", "PU_ERR", "REM_ERR", "QTE_ERR", "ART_ERR", "MODPAI_ERR", "QUALITE_ERR", "LIVR_INCOMP"];

    private static readonly string[] OfSuspensions = ["JUSTIF_ABS", "COORD_BANC_ERR", "CMD_ERR", "SIRET_ERR", "CODE_ROUTAGE_ERR", "REF_CT_ABSENT", "REF_ERR"];

    private static readonly string[] OfRefusals =
    [
        "TX_TVA_ERR", "MONTANTTOTAL_ERR", "CALCUL_ERR", "NON_CONFORME", "DOUBLON", "DEST_ERR", "TRANSAC_INC", "EMMET_INC", "CONTRAT_TERM", "DOUBLE_FACT", "CMD_ERR", "ADR_ERR", "REF_CT_ABSENT",
    ];

    private static readonly string[] OfRefusalsOfChorusPro =
        [.. OfRefusals, .. RefusalsOfChorusPro];

    private static readonly string[] OfRejections =
    [
        "MONTANTTOTAL_ERR", "CALCUL_ERR", "DOUBLON", "DEST_INC", "ADR_ERR", "REJ_SEMAN", "REJ_UNI", "REJ_COH", "REJ_ADR", "REJ_CONT_B2G", "REJ_REF_PJ", "REJ_ASS_PJ",
    ];

    private static readonly string[] OfInadmissible =
    [
        "IRR_VIDE_F", "IRR_TYPE_F", "IRR_SYNTAX", "IRR_TAILLE_PJ", "IRR_NOM_PJ", "IRR_VID_PJ", "IRR_EXT_DOC", "IRR_TAILLE_F", "IRR_ANTIVIRUS", "IRR_NOM_F",
    ];

    private static readonly string[] Any =
        [.. OfDisputes, .. OfRefusalsOfChorusPro, .. OfRejections, .. OfInadmissible, "CONTACT_ACHTR", "NON_TRANSMISE", "JUSTIF_ABS", "ROUTAGE_ERR"];

    private static readonly Func<XElement, IEnumerable<XElement>> Reasons = Looking.Below(Looking.Details, "ReasonCode");

    public static readonly IReadOnlyList<CdarRule> All =
    [
        new("BR-FR-CDV-15_MDT-113",
            $"Les statuts {string.Join(", ", WantReason)} ont un motif (MDT-113).", $"The statuses {string.Join(", ", WantReason)} have a reason (MDT-113).",
            Looking.Below(Looking.References, "ProcessConditionCode"),
            status => !WantReason.Contains(status.Value, StringComparer.Ordinal) || status.Parent!.Has("SpecifiedDocumentStatus", "ReasonCode")),
        new("BR-FR-CDV-CL-09_MDT-113", "Le motif (MDT-113) est un code de la liste des motifs.", "The reason (MDT-113) is a code of the list of reasons.", Reasons, reason => Is(reason, Any)),
        OfStatus("200", ["NON_TRANSMISE"]),
        OfStatus("213", OfRejections),
        OfStatus("210", OfRefusals, IsFromChorusPro),
        OfStatus("210", OfRefusalsOfChorusPro, IsNotFromChorusPro, "B2G"),
        OfStatus("207", OfDisputes),
        OfStatus("206", OfPartialApprovals),
        OfStatus("208", OfSuspensions),
        OfStatus("221", ["ROUTAGE_ERR"]),
        OfStatus("501", OfInadmissible),
    ];

    private static CdarRule OfStatus(string status, string[] reasons, Func<XElement, bool>? excused = null, string suffix = "") => new(
        $"BR-FR-CDV-CL-09_MDT-113_{status}{suffix}",
        $"Au statut {status}, le motif (MDT-113) est l'un de : {string.Join(", ", reasons)}.",
        $"With status {status}, the reason (MDT-113) is one of: {string.Join(", ", reasons)}.",
        Reasons,
        reason => IsOfAnother(reason, status) || excused?.Invoke(reason) == true || Is(reason, reasons));

    /// <summary>A detail may have a status of its own (MDT-115), which goes before that of the invoice (MDT-105).</summary>
    private static bool IsOfAnother(XElement reason, string status)
    {
        var own = reason.Parent!.At("ProcessConditionCode");
        var invoices = reason.Parent!.Parent!.At("ProcessConditionCode");
        return (invoices.IsOtherThan(status) && (!own.Any() || own.IsOtherThan(status))) || (invoices.Is(status) && own.IsOtherThan(status));
    }

    private static bool IsFromChorusPro(XElement reason) => SenderIds(reason).WithScheme(PlatformScheme).Is(ChorusPro);

    private static bool IsNotFromChorusPro(XElement reason) => !SenderIds(reason).Any() || SenderIds(reason).WithScheme(PlatformScheme).IsOtherThan(ChorusPro);

    private static IEnumerable<XElement> SenderIds(XElement reason) => Looking.Exchanged(reason.Message()).Elements(CdarNames.Ram + "SenderTradeParty").Elements(CdarNames.Ram + "GlobalID");

    private static bool Is(XElement reason, string[] codes) => codes.Contains(reason.Value, StringComparer.Ordinal);
}
