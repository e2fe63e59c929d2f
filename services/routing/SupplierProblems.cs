using Hub.Hosting.Problems;
using Hub.Routing.KeepAttachments;
using Hub.Routing.LifeCycle;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing;

/// <summary>Says why a supplier's act on its invoice was not taken, and what would be.</summary>
internal static class SupplierProblems
{
    /// <summary>The answer of an outcome; 404 of none.</summary>
    public static Results<Ok<SupplierAnswer>, ProblemHttpResult> ToResult(SupplierOutcome? outcome) => outcome switch
    {
        null => NotFound(),
        { Verdict: SupplierVerdict.Done or SupplierVerdict.AlreadyDone } => TypedResults.Ok(SupplierAnswer.Of(outcome)),
        { Verdict: SupplierVerdict.NotAllowed } => NotAllowed(outcome),
        { Verdict: SupplierVerdict.NotRoutable } => NotRoutable(outcome),
        _ => RoutingProblems.ValueNotAllowed.Because("There is nothing to do in this call: no change, no comment, no file.", "Cet appel ne demande rien : ni changement, ni commentaire, ni fichier."),
    };

    public static ProblemHttpResult NotFound() =>
        HttpProblems.NotFound.Because("No invoice with this id was accepted from this account.", "Aucune facture de cet identifiant n'a été acceptée de ce compte.");

    public static ProblemHttpResult Of(AttachmentRefusedException refused) => RoutingProblems.AttachmentRefused.Because(
        $"{refused.FileName}: {refused.Fault.English} Nothing of the form was taken.",
        $"{refused.FileName} : {refused.Fault.French} Rien du formulaire n'a été pris.",
        ("reason", refused.Fault.Code),
        ("fileName", refused.FileName));

    public static ProblemHttpResult NotAllowed(SupplierOutcome outcome)
    {
        var current = LifeCycleStatuses.Find(outcome.State.Status)!;
        var list = outcome.Allowed.Count == 0 ? "–" : string.Join(", ", outcome.Allowed.Select(status => $"{status.Status} {status.Label}"));
        return RoutingProblems.StatusNotAllowed.Because(
            $"The invoice is in status {current.Code} {current.English}; from there its supplier may set: {list}.",
            $"La facture est au statut {current.Code} {current.French} ; de là, son fournisseur peut mettre : {list}.",
            ("current", current.Code),
            ("allowed", outcome.Allowed));
    }

    private static ProblemHttpResult NotRoutable(SupplierOutcome outcome) => RoutingProblems.AddressNotRoutable.Because(
        outcome.Fault!.English, outcome.Fault.French, ("cause", outcome.Fault.Cause), ("findings", outcome.Fault.Findings), ("current", outcome.State.Status), ("allowed", outcome.Allowed));
}
