using Hub.Flows.CallHub;
using Hub.Flows.Contract;
using Hub.Flows.FindFlow;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Hosting.Problems;
using Hub.TellFlows;
using Microsoft.AspNetCore.Mvc;
using Microsoft.OpenApi;

namespace Hub.Flows.SubmitFlow;

internal static class SubmitEndpoint
{
    private const string Description = """
        A form with `flowInfo` (JSON) and `file`, in whichever order. A supplier submits an invoice (UBL, CII, Factur-X), which is a deposit: 202 means durable, its verdict comes as the flow's acknowledgement. A
        supplier or a collectivity submits a life-cycle message (CDAR): it is judged by the rules BR-FR-CDV and its statuses are set, or not, before the answer; the acknowledgement says which. `sha256`, when given,
        is compared with the file. `Idempotency-Key` (optional, not of the standard) makes a repeated submission of an invoice the same deposit.

            curl -X POST https://hub.example/v1/flows -H "Authorization: Bearer $TOKEN" \
              -F 'flowInfo={"name":"F-2026-001.xml","flowSyntax":"UBL","trackingId":"ERP-4711"};type=application/json' -F 'file=@F-2026-001.xml;type=application/xml'
        """;

    public static void MapSubmit(this IEndpointRouteBuilder flows, string operationId) => flows.MapPost("", SubmitAsync)
        .WithName(operationId).WithSummary("Submit a flow").WithDescription(Description)
        .AddOpenApiOperationTransformer((operation, _, _) =>
        {
            operation.RequestBody = new OpenApiRequestBody { Required = true, Content = new Dictionary<string, OpenApiMediaType> { ["multipart/form-data"] = new() { Schema = Form() } } };
            return Task.CompletedTask;
        })
        .Produces<FullFlowInfo>(StatusCodes.Status202Accepted)
        .WithAnswerExample(StatusCodes.Status202Accepted, FlowExamples.Submitted)
        .ProducesProblem(StatusCodes.Status409Conflict)
        .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
        .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> SubmitAsync(
        HttpContext http, HubApis hubs, FlowFormReader forms, InvoiceSubmission invoices, MessageSubmission messages, CancellationToken stop,
        [FromHeader(Name = "Idempotency-Key")] string? key = null, [FromHeader(Name = "Request-Id")] string? requestId = null)
    {
        var (form, problem) = await forms.ReadAsync(http.Request, stop);
        if (form is null) return problem!;
        await using var taken = form;
        var (hub, account, side) = (hubs.For(http), http.User.AccountId(), Sides.Of(http.User));
        Guid? request = Guid.TryParse(requestId, out var id) ? id : null;
        if (form.Info.FlowSyntax == FlowSyntax.Cdar)
        {
            var message = await messages.TakeAsync(hub, account, side, form, request, stop);
            return FlowAnswers.Of(message.ToAnswer(), StatusCodes.Status202Accepted);
        }
        if (side == Side.Buyer) return HttpProblems.Forbidden.Because("Invoices are submitted by suppliers.", "Les factures sont soumises par les fournisseurs.");
        var (flow, refusal) = await invoices.DepositAsync(hub, account, form, key, request, stop);
        return flow is null ? refusal!.ToResult(http.Response) : FlowAnswers.Of(flow.ToAnswer(), StatusCodes.Status202Accepted);
    }

    private static OpenApiSchema Form() => new()
    {
        Type = JsonSchemaType.Object,
        Required = new HashSet<string>(StringComparer.Ordinal) { "flowInfo", "file" },
        Properties = new Dictionary<string, IOpenApiSchema>
        {
            ["flowInfo"] = new OpenApiSchema { Type = JsonSchemaType.String, Description = "JSON: name, flowSyntax (CII, UBL, Factur-X, CDAR); optional trackingId, processingRule, flowProfile, sha256." },
            ["file"] = new OpenApiSchema { Type = JsonSchemaType.String, Format = "binary", Description = "The file, up to 100 MB." },
        },
    };
}
