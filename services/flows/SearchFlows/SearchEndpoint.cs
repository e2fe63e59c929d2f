using Hub.Flows.CallHub;
using Hub.Flows.Contract;
using Hub.Flows.FindFlow;
using Hub.Flows.Storage;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;

namespace Hub.Flows.SearchFlows;

internal static class SearchEndpoint
{
    private const int DefaultPage = 25;
    private const int LargestPage = 100;

    private const string Description = """
        The caller's flows, by `updatedAt`. A supplier finds the invoices that it deposited, in whatever way (`CustomerInvoice`, `Out`), and their life-cycle messages (`CustomerInvoiceLC`, `In`); a collectivity
        those that it received (`SupplierInvoice`, `In`; `SupplierInvoiceLC`, `In`); both the messages that they submitted (`…LC`, `Out`). At least one criterion is needed; all that are given must hold. Go on with
        `cursor`: `nextCursor` of the answer, as long as there is one; a page may be empty and have one. `limit`: 1 to 100, default 25.
        """;

    public static void MapSearch(this IEndpointRouteBuilder flows, string operationId) => flows.MapPost("/search", SearchAsync)
        .WithName(operationId).WithSummary("Search flows").WithDescription(Description)
        .WithRequestExample(FlowExamples.Search)
        .Produces<SearchFlowContent>()
        .WithAnswerExample(StatusCodes.Status200OK, FlowExamples.Found);

    private static async Task<IResult> SearchAsync(SearchFlowParams search, HttpContext http, HubApis hubs, FlowSearch flows, CancellationToken stop)
    {
        if (search.Where is not { } where || where.IsEmpty())
            return FlowProblems.SearchInvalid.Because("where: give at least one criterion.", "where : donnez au moins un critère.");
        if (where.TrackingId?.Length > SubmittedFlow.TrackingIdLength || search.Limit is < 1 or > LargestPage)
            return FlowProblems.SearchInvalid.Because($"limit is 1 to {LargestPage}, trackingId up to {SubmittedFlow.TrackingIdLength} characters.", $"limit va de 1 à {LargestPage}, trackingId a au plus {SubmittedFlow.TrackingIdLength} caractères.");
        if (FlowCursor.Read(search.Cursor) is not { } from)
            return FlowProblems.SearchInvalid.Because("cursor: pass nextCursor of an earlier answer, or leave it out.", "cursor : passez nextCursor d'une réponse précédente, ou omettez-le.");
        return FlowAnswers.Of(await flows.RunAsync(hubs.For(http), http.User.AccountId(), Sides.Of(http.User), where, from, search.Limit ?? DefaultPage, stop));
    }
}
