using Hub.Hosting.Problems;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.ReceiveStatus;

/// <summary>Says why a status was not taken, and what would be.</summary>
internal static class StatusProblems
{
    public static StatusAnswer ToAnswer(StatusOutcome outcome, string invoiceId) => new()
    {
        InvoiceId = invoiceId,
        Current = outcome.Current is { } current && LifeCycleStatuses.Find(current) is { } status ? StatusName.Of(status) : null,
        AlreadyReached = outcome.Verdict == StatusVerdict.AlreadyReached,
        Allowed = [.. outcome.Allowed.Select(StatusName.Of)],
        Problem = outcome.IsGood ? null : Of(outcome).ProblemDetails,
    };

    /// <summary>The problem of an outcome that is not good.</summary>
    public static ProblemHttpResult Of(StatusOutcome outcome) => outcome.Verdict switch
    {
        StatusVerdict.NotFound => HttpProblems.NotFound.Because(
            "No invoice with this id was routed to this account.", "Aucune facture de cet identifiant n'a été routée vers ce compte."),
        StatusVerdict.Unknown => RoutingProblems.StatusUnknown.Because(
            $"{outcome.Wanted.Status} is not a status of the life cycle.", $"{outcome.Wanted.Status} n'est pas un statut du cycle de vie."),
        StatusVerdict.NotAllowed => NotAllowed(outcome),
        StatusVerdict.ReasonNeeded => Reason(outcome.Wanted),
        StatusVerdict.CommentNeeded => RoutingProblems.CommentNeeded.Because(
            $"Status {outcome.Wanted.Status} needs a comment that tells the supplier what to do.", $"Le statut {outcome.Wanted.Status} exige un commentaire qui dit au fournisseur quoi faire."),
        _ => RoutingProblems.ValueNotAllowed.Because(
            $"A comment has up to {Lengths.Comment} characters, a mandate number up to {Lengths.Code}, and the instant does not lie in the future.",
            $"Un commentaire a au plus {Lengths.Comment} caractères, un numéro de mandat au plus {Lengths.Code}, et l'instant n'est pas dans le futur."),
    };

    private static ProblemHttpResult NotAllowed(StatusOutcome outcome)
    {
        var allowed = outcome.Allowed.Select(StatusName.Of).ToList();
        var list = allowed.Count == 0 ? "–" : string.Join(", ", allowed.Select(status => $"{status.Status} {status.Label}"));
        return RoutingProblems.StatusNotAllowed.Because(
            $"The invoice is in status {outcome.Current}; from there a collectivity may set: {list}.",
            $"La facture est au statut {outcome.Current} ; de là, une collectivité peut mettre : {list}.",
            ("current", outcome.Current),
            ("allowed", allowed));
    }

    private static ProblemHttpResult Reason(WantedStatus wanted) => ReasonCodes.Of(wanted.Status) is { } codes
        ? RoutingProblems.ReasonNeeded.Because(
            $"Status {wanted.Status} needs one of its reason codes.", $"Le statut {wanted.Status} exige un de ses codes motif.", ("reasons", codes.Order(StringComparer.Ordinal).ToList()))
        : RoutingProblems.ReasonNeeded.Because(
            $"Status {wanted.Status} has no reason code: leave it out.", $"Le statut {wanted.Status} n'a pas de code motif : ne l'envoyez pas.", ("reasons", Array.Empty<string>()));
}
