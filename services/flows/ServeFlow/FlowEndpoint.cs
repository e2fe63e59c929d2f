using System.Net.Mime;
using Hub.Flows.CallHub;
using Hub.Flows.Contract;
using Hub.Flows.FindFlow;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.TellFlows;

namespace Hub.Flows.ServeFlow;

internal static class FlowEndpoint
{
    private const string Description = """
        `docType`: `Metadata` (default) what is known of the flow, as JSON; `Original` the file as it came, or the life-cycle message that the hub makes of a step; `ReadableView` a page in French; `Converted` an
        invoice in the other syntax, CII of a UBL, UBL of anything else (`form=ubl`, `cii` or `json` chooses; not of the standard). A flow id is an invoice's id, that of a step's event, or that of a life-cycle
        message submitted here. Another account's flow is 404. Files come with their own media type and as attachments.
        """;

    public static void MapFlow(this IEndpointRouteBuilder flows, string operationId) => flows.MapGet("/{flowId}", GetAsync)
        .WithName(operationId).WithSummary("Get a flow or one of its files").WithDescription(Description)
        .Produces<Flow>(StatusCodes.Status200OK, MediaTypeNames.Application.Json, MediaTypeNames.Application.Octet)
        .WithAnswerExample(StatusCodes.Status200OK, FlowExamples.Flow)
        .ProducesProblem(StatusCodes.Status404NotFound);

    private static async Task<IResult> GetAsync(
        string flowId, HttpContext http, HubApis hubs, FlowFinder finder, FlowFiles files, CancellationToken stop, string? docType = null, string? form = null)
    {
        if (!Enum.TryParse<DocType>(docType ?? nameof(DocType.Metadata), ignoreCase: true, out var type) || !Enum.IsDefined(type))
            return FlowProblems.DocTypeUnknown.Because("docType is Metadata, Original, Converted or ReadableView.", "docType vaut Metadata, Original, Converted ou ReadableView.");
        var (hub, side) = (hubs.For(http), Sides.Of(http.User));
        if (!Guid.TryParse(flowId, out var id) || await finder.FindAsync(hub, http.User.AccountId(), side, id, stop) is not { } found)
            return FlowProblems.FlowUnknown.Because("This account has no flow with this id.", "Ce compte n'a aucun flux portant cet identifiant.");
        return type switch
        {
            DocType.Original => await files.OriginalAsync(http, hub, side, found, stop),
            DocType.ReadableView => await files.ReadableAsync(http, hub, side, found, stop),
            DocType.Converted => await files.ConvertedAsync(hub, side, found, form, stop),
            _ => FlowAnswers.Of(found.Flow),
        };
    }
}
