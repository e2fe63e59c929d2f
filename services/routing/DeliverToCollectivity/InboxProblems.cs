using Hub.Hosting.Problems;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Says of each delivery what became of it.</summary>
internal static class InboxProblems
{
    public static SettleAnswer ToAnswer(SettleRequest request, IReadOnlyList<SettleVerdict> verdicts, string done) =>
        new(ToItems(request.DeliveryIds, verdicts, done));

    public static ExtendAnswer ToAnswer(ExtendRequest request, DateTimeOffset until, IReadOnlyList<SettleVerdict> verdicts) => new(until, ToItems(request.DeliveryIds, verdicts, "extended"));

    private static IReadOnlyList<SettledItem> ToItems(IReadOnlyList<Guid> ids, IReadOnlyList<SettleVerdict> verdicts, string done) => [.. ids.Select((id, at) => ToItem(id, verdicts[at], done))];

    public static ProblemHttpResult NoDocument() => HttpProblems.NotFound.Because("No invoice with this id was routed to this account.", "Aucune facture de cet identifiant n'a été routée vers ce compte.");

    private static SettledItem ToItem(Guid id, SettleVerdict verdict, string done) => verdict switch
    {
        SettleVerdict.Settle => new SettledItem(id, done, null),
        SettleVerdict.AlreadyDone => new SettledItem(id, "acknowledged", null),
        SettleVerdict.Expired => new SettledItem(id, null, Expired()),
        _ => new SettledItem(id, null, NotFound()),
    };

    private static ProblemDetails Expired() => RoutingProblems.LeaseExpired.Because(
        "The lease ended before this call: the delivery will come again, to you or to another of your consumers. Drop what you did with it, or recognise it by its id.",
        "Le bail a pris fin avant cet appel : la livraison reviendra, à vous ou à un autre de vos consommateurs. Annulez ce que vous en avez fait, ou reconnaissez-la à son identifiant.").ProblemDetails;

    private static ProblemDetails NotFound() => RoutingProblems.DeliveryNotFound.Because(
        "No delivery of this account has this id.", "Aucune livraison de ce compte n'a cet identifiant.").ProblemDetails;
}
