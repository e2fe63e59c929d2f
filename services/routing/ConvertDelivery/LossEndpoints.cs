using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.MoveOutOldDays;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.ConvertDelivery;

/// <summary>Says what a converted document does not express.</summary>
internal static class LossEndpoints
{
    public static void MapLosses(this IEndpointRouteBuilder api) =>
        api.MapGet("/v1/inbox/documents/{invoiceId:guid}/losses", ReadLossesAsync).RequireAuthorization(HubRoles.Collectivity).WithTags("Inbox")
            .WithName("ReadLosses").WithSummary("List what a converted document does not express")
            .WithDescription("What the document in another `form` (ubl, cii, json) leaves out of the original, or had to add: path, value, reason. Worked out from the original at each call, so it is always the list of the document that `form` gives.")
            .WithAnswerExample(StatusCodes.Status200OK, ConversionExamples.Losses)
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status422UnprocessableEntity)
            .ProducesProblem(StatusCodes.Status500InternalServerError).ProducesProblem(StatusCodes.Status503ServiceUnavailable)
            .AddEndpointFilter<DayFileFaults>();

    private static async Task<Results<Ok<LossAnswer>, ProblemHttpResult>> ReadLossesAsync(
        Guid invoiceId, string? form, ClaimsPrincipal caller, InboxDocument documents, InvoiceConverter converter, CancellationToken stop)
    {
        if (FormNames.Parse(form) is not { } wanted) return UnknownForm();
        if (await documents.FindAsync(caller.AccountId(), invoiceId, stop) is not { } invoice) return InboxProblems.NoDocument();
        if (!converter.IsConverted(invoice, wanted)) return TypedResults.Ok(LossAnswer.Of(invoice, DeliveredDocument.Original(default)));
        return TypedResults.Ok(LossAnswer.Of(invoice, await documents.ConvertAsync(invoice, wanted, stop)));
    }

    public static ProblemHttpResult UnknownForm() => RoutingProblems.ValueNotAllowed.Because($"form is one of: {FormNames.All}.", $"form vaut l'un de : {FormNames.All}.");
}
