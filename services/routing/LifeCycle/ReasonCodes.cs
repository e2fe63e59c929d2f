using System.Collections.Frozen;

namespace Hub.Routing.LifeCycle;

/// <summary>The reason codes (MDT-113) of the statuses that want one: XP Z12-012 with Chorus Pro's additions for a refusal, and which statuses want a comment (MDT-126) too.</summary>
internal static class ReasonCodes
{
    /// <summary>The reason of status 221.</summary>
    public const string RoutingError = "ROUTAGE_ERR";

    /// <summary>The reason of status 213 when a rule of the public sector is broken.</summary>
    public const string PublicSector = "REJ_CONT_B2G";
    /// <summary>The reason of status 213 for an invoice whose number another one holds.</summary>
    public const string Duplicate = "DOUBLON";

    /// <summary>Statuses that need one of these codes. A status that is not here may carry none.</summary>
    public static readonly FrozenDictionary<int, FrozenSet<string>> ByStatus = new Dictionary<int, FrozenSet<string>>
    {
        [206] = Set(
            "AUTRE", "CMD_ERR", "SIRET_ERR", "CODE_ROUTAGE_ERR", "REF_CT_ABSENT", "REF_ERR", "PU_ERR", "REM_ERR", "QTE_ERR", "ART_ERR", "MODPAI_ERR", "QUALITE_ERR", "LIVR_INCOMP"),
        [207] = Set(
            "AUTRE", "COORD_BANC_ERR", "TX_TVA_ERR", "MONTANTTOTAL_ERR", "CALCUL_ERR", "NON_CONFORME", "DOUBLON", "DEST_INC", "DEST_ERR", "TRANSAC_INC", "EMMET_INC", "CONTRAT_TERM",
            "DOUBLE_FACT", "CMD_ERR", "ADR_ERR", "SIRET_ERR", "CODE_ROUTAGE_ERR", "REF_CT_ABSENT", "REF_ERR", "PU_ERR", "REM_ERR", "QTE_ERR", "ART_ERR", "MODPAI_ERR", "QUALITE_ERR",
            "LIVR_INCOMP"),
        [208] = Set("JUSTIF_ABS", "COORD_BANC_ERR", "CMD_ERR", "SIRET_ERR", "CODE_ROUTAGE_ERR", "REF_CT_ABSENT", "REF_ERR"),
        [210] = Set(
            "TX_TVA_ERR", "MONTANTTOTAL_ERR", "CALCUL_ERR", "NON_CONFORME", "DOUBLON", "DEST_ERR", "TRANSAC_INC", "EMMET_INC", "CONTRAT_TERM", "DOUBLE_FACT", "CMD_ERR", "ADR_ERR",
            "REF_CT_ABSENT", "RETRAIT_MAN_SERV", "ST_CT_NON_DECLAR", "SUPPR_COMP_AVOIR", "TRANSF_PMNT_REGIE", "CONTACT_ACHTR", "AUTRE", "COORD_BANC_ERR", "LIVR_INCOMP"),
        [213] = Set(
            "MONTANTTOTAL_ERR", "CALCUL_ERR", "DOUBLON", "DEST_INC", "ADR_ERR", "REJ_SEMAN", "REJ_UNI", "REJ_COH", "REJ_ADR", PublicSector, "REJ_REF_PJ", "REJ_ASS_PJ"),
        [221] = Set(RoutingError),
    }.ToFrozenDictionary();

    private static readonly FrozenSet<int> WithComment = new[] { 208, 210 }.ToFrozenSet();

    /// <summary>With this billing framework (BT-23) a refusal only says that the invoice went to the wrong place (G7.39).</summary>
    private const string WrongPlaceOnly = "S6";

    private static readonly FrozenSet<string> WrongPlace = Set("DEST_ERR", RoutingError, "CODE_ROUTAGE_ERR");

    /// <summary>The codes that the status needs one of; null when it needs none.</summary>
    /// <param name="status">200 to 228.</param>
    /// <param name="framework">The invoice's BT-23; null when it has none.</param>
    public static FrozenSet<string>? Of(int status, string? framework = null) =>
        status == LifeCycleStatuses.Refused && framework?.Trim() == WrongPlaceOnly ? WrongPlace : ByStatus.GetValueOrDefault(status);

    /// <summary>
    /// The code that a text means: exactly, or in a spelling that is met in practice (<c>DEST-ERR</c>, <c>justif abs</c>, <c>MODPAI</c>); null when it means none of these codes. 221 has one code only, which need not be said.
    /// </summary>
    public static string? Read(string? text, int status, FrozenSet<string> codes)
    {
        if (string.IsNullOrWhiteSpace(text)) return status == LifeCycleStatuses.RoutingError ? RoutingError : null;
        if (codes.Contains(text)) return text;
        var letters = Letters(text);
        return codes.FirstOrDefault(code => Letters(code) == letters) ?? codes.FirstOrDefault(code => Letters(code) == letters + "ERR");
    }

    /// <summary>True when the status needs a comment.</summary>
    public static bool NeedsComment(int status) => WithComment.Contains(status);

    private static string Letters(string text) => string.Concat(text.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    private static FrozenSet<string> Set(params string[] codes) => codes.ToFrozenSet(StringComparer.Ordinal);
}
