using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.HtmlPages;
using Hub.Routing.ConvertDelivery;
using Hub.Routing.MoveOutOldDays;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>The HTTP inbox of a collectivity.</summary>
internal static class InboxEndpoints
{
    public static void MapInbox(this IEndpointRouteBuilder api)
    {
        var inbox = api.MapGroup("/v1/inbox").RequireAuthorization(HubRoles.Collectivity).WithTags("Inbox")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden);
        inbox.MapPost("/lease", LeaseAsync).WithName("LeaseDeliveries").WithSummary("Take invoices")
            .WithDescription("Leases the oldest invoices that wait for this account, up to `max` (1–100), of all its back-office systems or of the one named as `system`, and keeps them from other consumers for `leaseSeconds` (5–3600). With `waitSeconds` (0–30) an empty inbox answers as soon as an invoice comes. What is not acknowledged before the lease ends comes again, with the same ids and a higher `attempt`; after 20 times it is set aside among the system's dead letters. A system that is paused gives nothing. A system that takes its suppliers' invoices in order gives none while an older one of the same supplier is held. A delivery whose event is of the type `fr.hub.invoice.completed.v1` is news of an invoice that you have: its supplier has completed it, and `completion` says what was added.")
            .WithRequestExample(InboxExamples.Lease).WithAnswerExample(StatusCodes.Status200OK, InboxExamples.Leased)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inbox.MapPost("/ack", AcknowledgeAsync).WithName("AcknowledgeDeliveries").WithSummary("Acknowledge invoices")
            .WithDescription("Says that the invoices are safe in the finance system: they never come again. Repeating it is answered the same. Each delivery has its own result; `lease-expired` means that it comes again.")
            .WithRequestExample(InboxExamples.Settle).WithAnswerExample(StatusCodes.Status200OK, InboxExamples.Acknowledged)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inbox.MapPost("/release", ReleaseAsync).WithName("ReleaseDeliveries").WithSummary("Give invoices back")
            .WithDescription("Ends the lease of invoices that could not be taken: another consumer may lease them at once.")
            .WithRequestExample(InboxExamples.Settle).WithAnswerExample(StatusCodes.Status200OK, InboxExamples.Released)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inbox.MapPost("/extend", ExtendAsync).WithName("ExtendLease").WithSummary("Keep invoices for longer")
            .WithDescription("Keeps deliveries of a lease for `leaseSeconds` (5–3600) from now on, all or only those that are named; the others keep their time. Each delivery has its own result; `lease-expired` means that its lease had ended: it comes again, perhaps to another consumer, and cannot be held any more.")
            .WithRequestExample(InboxExamples.Extend).WithAnswerExample(StatusCodes.Status200OK, InboxExamples.Extended)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        inbox.MapGet("/documents/{invoiceId:guid}", ReadDocumentAsync).WithName("ReadDocument").WithSummary("Fetch a document")
            .WithDescription("The document of an invoice that was routed to this account, byte for byte as the supplier deposited it; or, with `form`, written in UBL 2.1 (`ubl`), CII (`cii`) or as JSON of the semantic model (`json`, then `application/json`). The header `Hub-Form` tells the form of the answer: `original` also where the document is in that form already, or could not be converted. What a converted document does not express is listed at the address of the `Link` header (`rel=\"describedby\"`). Ranges are supported; the entity tag is the SHA-256 of the original, with the form where it was converted.")
            .Produces(StatusCodes.Status200OK, contentType: "application/xml", additionalContentTypes: "application/pdf")
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status500InternalServerError).ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .AddEndpointFilter<DayFileFaults>();
        inbox.MapGet("/documents/{invoiceId:guid}/view", ViewDocumentAsync).WithName("ViewDeliveredInvoice").WithSummary("Read an invoice")
            .WithDescription("An invoice that was routed to this account as a page in French, ready to print on A4, with the findings of the rules as they are now marked where they belong. The page runs no script and loads nothing.")
            .Produces<string>(StatusCodes.Status200OK, contentType: "text/html")
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status500InternalServerError).ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .AddEndpointFilter<DayFileFaults>();
    }

    private static async Task<Results<Ok<LeaseAnswer>, ProblemHttpResult>> LeaseAsync(
        LeaseRequest request, HttpRequest http, ClaimsPrincipal caller, InboxPoll poll, LeasedDeliveries deliveries, CancellationToken stop)
    {
        if (!request.IsWithinLimits()) return LimitsOfLease();
        var leased = await poll.RunAsync(caller.AccountId(), request, stop);
        foreach (var delivery in leased) RoutingTelemetry.CountLeased(delivery.Attempts);
        return TypedResults.Ok(await deliveries.DescribeAsync(leased, new Uri($"{http.Scheme}://{http.Host}"), stop));
    }

    private static async Task<Results<Ok<SettleAnswer>, ProblemHttpResult>> AcknowledgeAsync(SettleRequest request, ClaimsPrincipal caller, InboxLeases leases, CancellationToken stop) =>
        request.DeliveryIds.Count is < 1 or > SettleRequest.Limit
            ? LimitsOfSettle()
            : TypedResults.Ok(InboxProblems.ToAnswer(request, await leases.AcknowledgeAsync(caller.AccountId(), request, stop), "acknowledged"));

    private static async Task<Results<Ok<SettleAnswer>, ProblemHttpResult>> ReleaseAsync(SettleRequest request, ClaimsPrincipal caller, InboxLeases leases, CancellationToken stop) =>
        request.DeliveryIds.Count is < 1 or > SettleRequest.Limit
            ? LimitsOfSettle()
            : TypedResults.Ok(InboxProblems.ToAnswer(request, await leases.ReleaseAsync(caller.AccountId(), request, stop), "released"));

    private static async Task<Results<Ok<ExtendAnswer>, ProblemHttpResult>> ExtendAsync(ExtendRequest request, ClaimsPrincipal caller, InboxLeases leases, CancellationToken stop)
    {
        if (request.DeliveryIds.Count is < 1 or > SettleRequest.Limit) return LimitsOfSettle();
        if (request.LeaseSeconds is < 5 or > 3600) return LimitsOfLease();
        var (until, verdicts) = await leases.ExtendAsync(caller.AccountId(), request, stop);
        return TypedResults.Ok(InboxProblems.ToAnswer(request, until, verdicts));
    }

    private static async Task<Results<FileStreamHttpResult, ProblemHttpResult>> ReadDocumentAsync(
        Guid invoiceId, string? form, HttpResponse response, ClaimsPrincipal caller, InboxDocument documents, CancellationToken stop)
    {
        if (FormNames.Parse(form) is not { } wanted) return LossEndpoints.UnknownForm();
        return await documents.FindAsync(caller.AccountId(), invoiceId, stop) is { } invoice ? await documents.OpenAsync(invoice, wanted, response.Headers, stop) : InboxProblems.NoDocument();
    }

    private static async Task<Results<HtmlPage, ProblemHttpResult>> ViewDocumentAsync(
        Guid invoiceId, ClaimsPrincipal caller, InboxPages pages, CancellationToken stop) =>
        await pages.MakeAsync(caller.AccountId(), invoiceId, stop) is { } page ? page : InboxProblems.NoDocument();

    private static ProblemHttpResult LimitsOfLease() => RoutingProblems.ValueNotAllowed.Because(
        "max is 1 to 100, waitSeconds 0 to 30, leaseSeconds 5 to 3600.", "max va de 1 à 100, waitSeconds de 0 à 30, leaseSeconds de 5 à 3600.");

    private static ProblemHttpResult LimitsOfSettle() => RoutingProblems.ValueNotAllowed.Because(
        $"deliveryIds holds 1 to {SettleRequest.Limit} ids.", $"deliveryIds contient de 1 à {SettleRequest.Limit} identifiants.");
}
