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
        OutOfOrder = outcome.Verdict == StatusVerdict.Recorded,
        Notice = outcome.IsGood ? StatusNotice.Of(outcome.Wanted) : null,
        AlreadyReached = outcome.Verdict == StatusVerdict.AlreadyReached,
        Allowed = [.. outcome.Allowed.Select(StatusName.Of)],
        Problem = outcome.IsGood ? null : Of(outcome).ProblemDetails,
    };

    public static StatusListAnswer ToAnswer(IReadOnlyList<StatusOutcome> outcomes, Func<int, string> idOf) => new(
        outcomes.Count(outcome => outcome.IsGood), outcomes.Count(outcome => !outcome.IsGood), [.. outcomes.Select((outcome, at) => ToAnswer(outcome, idOf(at)))]);

    /// <summary>The problem of an outcome that is not good.</summary>
    public static ProblemHttpResult Of(StatusOutcome outcome) => outcome.Verdict switch
    {
        StatusVerdict.NotFound => HttpProblems.NotFound.Because(
            "No invoice with this id was routed to this account.", "Aucune facture de cet identifiant n'a été routée vers ce compte."),
        StatusVerdict.Unknown => RoutingProblems.StatusUnknown.Because(
            "There is no such status: GET /v1/life-cycle lists those of the life cycle.", "Ce statut n'existe pas : GET /v1/life-cycle donne ceux du cycle de vie."),
        StatusVerdict.NotAllowed => NotAllowed(outcome),
        StatusVerdict.ReasonNeeded => Reason(outcome),
        StatusVerdict.CommentNeeded => RoutingProblems.CommentNeeded.Because(
            $"Status {outcome.Wanted.Status} needs a comment that tells the supplier what to do.", $"Le statut {outcome.Wanted.Status} exige un commentaire qui dit au fournisseur quoi faire."),
        StatusVerdict.NotTried => RoutingProblems.StatusNotTried.Because(
            "An earlier status of the list was refused: mend that one and send the list again.", "Un statut précédent de la liste a été refusé : corrigez-le et renvoyez la liste."),
        _ => RoutingProblems.ValueNotAllowed.Because(
            $"A comment has up to {Lengths.Comment} characters, a mandate number up to {Lengths.Code}, the instant does not lie in the future, and setBy is recipient or accountant.",
            $"Un commentaire a au plus {Lengths.Comment} caractères, un numéro de mandat au plus {Lengths.Code}, l'instant n'est pas dans le futur, et setBy vaut recipient ou accountant."),
    };

    private static ProblemHttpResult NotAllowed(StatusOutcome outcome)
    {
        var allowed = outcome.Allowed.Select(StatusName.Of).ToList();
        var (english, french) = outcome.Wanted.By == Actor.Accountant ? ("the accountant", "le comptable") : ("a collectivity", "une collectivité");
        var list = allowed.Count == 0 ? "–" : string.Join(", ", allowed.Select(status => $"{status.Status} {status.Label}"));
        return RoutingProblems.StatusNotAllowed.Because(
            $"The invoice is in status {outcome.Current}; from there {english} may set: {list}.",
            $"La facture est au statut {outcome.Current} ; de là, {french} peut mettre : {list}.",
            ("current", outcome.Current),
            ("allowed", allowed));
    }

    private static ProblemHttpResult Reason(StatusOutcome outcome) => ReasonCodes.Of(outcome.Wanted.Status, outcome.Framework) is { } codes
        ? RoutingProblems.ReasonNeeded.Because(
            $"Status {outcome.Wanted.Status} needs one of its reason codes.",
            $"Le statut {outcome.Wanted.Status} exige un de ses codes motif.",
            ("reasons", codes.Order(StringComparer.Ordinal).ToList()))
        : RoutingProblems.ReasonNeeded.Because(
            $"Status {outcome.Wanted.Status} has no reason code: leave it out.",
            $"Le statut {outcome.Wanted.Status} n'a pas de code motif : ne l'envoyez pas.",
            ("reasons", Array.Empty<string>()));
}
