using System.Collections.Frozen;

namespace Hub.Routing.LifeCycle;

/// <summary>
/// Chorus Pro's statuses in the reform's codes. Two things are our reading, for want of an official table: 08, 09 and 10 (after the mandate) are stages of 214, and 04 A_RECYCLER is 221 set by the recipient,
/// because 210 is final and a recycled invoice keeps its number.
/// </summary>
internal static class ChorusProStatuses
{
    /// <summary>In order of their EDI codes; of those with the same reform status and stage the first is the one that answers name.</summary>
    public static readonly IReadOnlyList<ChorusProStatus> All =
    [
        new("01", "DEPOSEE", 200),
        new("02", "EN_COURS_ACHEMINEMENT", 201),
        new("03", "MISE_A_DISPOSITION", 203),
        new("04", "A_RECYCLER", 221),
        new("05", "REJETEE", 210),
        new("06", "SUSPENDUE", 208),
        new("07", "SERVICE_FAIT", 205),
        new("08", "MANDATEE", 214),
        new("09", "MISE_A_DISPOSITION_COMPTABLE", 214, Stage: 1),
        new("10", "COMPTABILISEE", 214, Stage: 2),
        new("11", "MISE_EN_PAIEMENT", 211),
        new("12", "COMPLETEE", 209),
        new(null, "PRISE_EN_COMPTE", 204),
        new(null, "A_COMPLETER", 208),
    ];

    private static readonly FrozenDictionary<string, ChorusProStatus> ByText =
        All.SelectMany(status => Keys(status).Select(key => KeyValuePair.Create(key, status))).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The status with this EDI code or API value; null when there is none.</summary>
    public static ChorusProStatus? Find(string text) => ByText.GetValueOrDefault(text.Trim());

    /// <summary>The Chorus Pro status that is entered with a reform status; null when there is none.</summary>
    public static ChorusProStatus? NearestTo(int status) => All.FirstOrDefault(known => known.Status == status);

    private static IEnumerable<string> Keys(ChorusProStatus status) => status.Edi is null ? [status.Name] : [status.Name, status.Edi];
}
