using System.Text;
using Hub.Routing.LifeCycle;

namespace Hub.Routing.Tests.LifeCycle;

/// <summary>docs/life-cycle.md, written from the data.</summary>
internal static class LifeCyclePage
{
    public static string Render() => new StringBuilder()
        .Append("# The life cycle of an invoice\n\n")
        .Append("Written from the data by `tests/routing` (`LifeCyclePageTests`); change the data, not this page: `services/routing/LifeCycle/`. `GET /v1/life-cycle` gives the same at run time, with the table that is in force.\n\n")
        .Append(Statuses()).Append(Matrix()).Append(Reasons()).Append(Notes()).ToString();

    private static string Statuses()
    {
        var text = new StringBuilder("## Statuses\n\n| code | French | English | Chorus Pro (EDI, API) | set by |\n|---|---|---|---|---|\n");
        foreach (var status in LifeCycleStatuses.All)
        {
            var names = ChorusProStatuses.All.Where(known => known.Status == status.Code).Select(known => known.Edi is null ? $"`{known.Name}`" : $"{known.Edi} `{known.Name}`");
            var actors = ActorNames.All.Where(pair => status.SetBy.HasFlag(pair.Actor)).Select(pair => pair.Name);
            text.Append($"| {status.Code} | {status.French} | {status.English} | {Or(string.Join(", ", names))} | {Or(string.Join(", ", actors))} |\n");
        }
        return text.Append("\n224, 225, 226 and 228 exist without a published label: the hub refuses them as unknown.\n\n").ToString();
    }

    private static string Matrix()
    {
        var codes = LifeCycleStatuses.All.Select(status => status.Code).ToList();
        var text = new StringBuilder("## Transitions\n\nFrom the line's status to the column's: P platform, R recipient, A accountant's system, S supplier.\n\n| |").AppendJoin('|', codes).Append("|\n|---|").AppendJoin('|', codes.Select(_ => "---")).Append("|\n");
        foreach (var from in codes) text.Append($"|**{from}**|").AppendJoin('|', codes.Select(to => Cell(from, to))).Append("|\n");
        return text.Append('\n').ToString();
    }

    private static string Cell(int from, int to) =>
        string.Concat(ActorNames.All.Where(pair => TransitionFile.BuiltIn.Allows(from, to, pair.Actor)).Select(pair => char.ToUpperInvariant(pair.Name[0])));

    private static string Reasons()
    {
        var text = new StringBuilder("## Reasons and comments\n\n| status | reason code (MDT-113), one of | comment (MDT-126) |\n|---|---|---|\n");
        foreach (var status in LifeCycleStatuses.All.Where(status => ReasonCodes.Of(status.Code) is not null))
            text.Append($"| {status.Code} | {string.Join(", ", ReasonCodes.Of(status.Code)!.Order(StringComparer.Ordinal))} | {(ReasonCodes.NeedsComment(status.Code) ? "needed" : "free")} |\n");
        return text.Append($"| 210, framework S6 | {string.Join(", ", ReasonCodes.Of(210, "S6")!.Order(StringComparer.Ordinal))} | needed |\n\nOther statuses take no reason. Spelling variants met in practice (`DEST-ERR`, `MODPAI`) are taken for the code that they mean.\n\n").ToString();
    }

    private static string Notes() => """
        ## How statuses are taken

        - A status that was reached before is answered as good (`alreadyReached`): senders repeat themselves.
        - Steps in between may be left out. One that the table does not allow is refused with those that it does.
        - What the accountant's system reports (`setBy: accountant`) is recorded even when it comes out of order; then it changes the history and the payment delay, not the current status (`outOfOrder`).
        - An ordered list of statuses (`POST /v1/invoices/{id}/statuses/sequence`) drops what lies behind the invoice and stops at the first refusal.
        - 09 and 10 are stages of 214: each is a step of its own in the history.
        - 221 set by the recipient is "to recycle": the supplier sends the invoice on (201) under the same number, and its life at the new recipient begins anew.
        - Your platform's table differs? Name a file of your own in `Hub:LifeCycle:File`, in the form of `services/routing/LifeCycle/transitions.txt`.

        """.ReplaceLineEndings("\n");

    private static string Or(string text) => text.Length == 0 ? "–" : text;
}
