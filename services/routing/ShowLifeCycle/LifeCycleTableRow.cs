using Hub.Routing.LifeCycle;

namespace Hub.Routing.ShowLifeCycle;

/// <summary>A status, who may set it, and what may follow.</summary>
/// <param name="Status">200 to 228.</param>
/// <param name="French">Its label.</param>
/// <param name="English">Its label in English.</param>
/// <param name="ChorusPro">Chorus Pro's statuses that it carries, EDI code and API value; the first is entered with it.</param>
/// <param name="SetBy">Who may set it: "platform", "recipient", "accountant", "supplier".</param>
/// <param name="Next">What may follow, by who sets it.</param>
/// <param name="Reasons">The reason codes (MDT-113), one of which it needs; empty when it takes none.</param>
/// <param name="CommentNeeded">True when it needs a comment.</param>
internal sealed record LifeCycleTableRow(
    int Status,
    string French,
    string English,
    IReadOnlyList<ChorusProName> ChorusPro,
    IReadOnlyList<string> SetBy,
    IReadOnlyDictionary<string, IReadOnlyList<int>> Next,
    IReadOnlyList<string> Reasons,
    bool CommentNeeded)
{
    public static LifeCycleTableRow Of(LifeCycleStatus status, TransitionTable table) => new(
        status.Code,
        status.French,
        status.English,
        [.. ChorusProStatuses.All.Where(known => known.Status == status.Code).Select(known => new ChorusProName(known.Edi, known.Name))],
        [.. ActorNames.All.Where(pair => status.SetBy.HasFlag(pair.Actor)).Select(pair => pair.Name)],
        ActorNames.All.ToDictionary(pair => pair.Name, pair => (IReadOnlyList<int>)[.. table.Next(status.Code, pair.Actor).Select(next => next.Code)]),
        ReasonCodes.Of(status.Code)?.Order(StringComparer.Ordinal).ToList() ?? [],
        ReasonCodes.NeedsComment(status.Code));
}
