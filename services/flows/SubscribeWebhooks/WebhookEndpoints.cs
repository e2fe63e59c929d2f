using Hub.Flows.CallHub;
using Hub.Hosting.ApiPages;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Flows.SubscribeWebhooks;

/// <summary>The webhooks of the Flow Service: those of the hub that are told flows.</summary>
internal static class WebhookEndpoints
{
    private const string SecretPrefix = "whsec_";

    private const string Description = """
        Each flow of the caller's that fits is sent to `callbackUrl` as JSON (a `Flow`) when the hub learns of it and when its acknowledgement comes. `Afnor-Signature` is the base64 of the HMAC-SHA256 of the body, `@` and
        `Afnor-Signature-Timestamp` (seconds since 1970), with the bytes of `signingKey`; that key is shown this once. The address is https on the public internet. What is not taken (2xx) is tried again over three days; a
        flow may come twice. Messages that the caller submits are acknowledged in the answer and not told.
        """;

    public static void MapWebhooks(this RouteGroupBuilder service)
    {
        var webhooks = service.MapGroup("/v1/webhooks");
        webhooks.MapGet("", ListAsync).WithName("listWebhooks").WithSummary("List the webhooks of the Flow Service").WithDescription("The caller's own, without their signing keys.")
            .Produces<WebhookPage>().WithAnswerExample(StatusCodes.Status200OK, FlowExamples.Webhooks);
        webhooks.MapPost("", AddAsync).WithName("createWebhook").WithSummary("Be told of flows at an address").WithDescription(Description)
            .WithRequestExample(FlowExamples.WebhookParams).Produces<WebhookIdParam>(StatusCodes.Status201Created).WithAnswerExample(StatusCodes.Status201Created, FlowExamples.WebhookId)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        MapOne(webhooks.MapGroup("/{webhookUid}").ProducesProblem(StatusCodes.Status404NotFound));
    }

    private static void MapOne(RouteGroupBuilder webhook)
    {
        webhook.MapGet("", ShowAsync).WithName("getWebhook").WithSummary("Show a webhook of the Flow Service").WithDescription("Without its signing key. Of version 1.2 of the API; not in 1.3.0.")
            .Produces<Webhook>().WithAnswerExample(StatusCodes.Status200OK, FlowExamples.Webhook);
        webhook.MapPatch("", ChangeAsync).WithName("updateWebhook").WithSummary("Change a webhook of the Flow Service").WithDescription("What is left out stays. Of version 1.2 of the API; not in 1.3.0.")
            .WithRequestExample(FlowExamples.WebhookParams).Produces<Webhook>().WithAnswerExample(StatusCodes.Status200OK, FlowExamples.Webhook).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        webhook.MapPut("", ReplaceAsync).WithName("replaceWebhook").WithSummary("Replace a webhook of the Flow Service").WithDescription("What is left out is not asked for any more; id and signing key stay. Not of the standard.")
            .WithRequestExample(FlowExamples.WebhookParams).Produces<Webhook>().WithAnswerExample(StatusCodes.Status200OK, FlowExamples.Webhook).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        webhook.MapDelete("", DeleteAsync).WithName("deleteWebhook").WithSummary("Delete a webhook of the Flow Service").WithDescription("With what waits to be tried again.")
            .Produces(StatusCodes.Status204NoContent);
    }

    private static async Task<IResult> ListAsync(HttpContext http, HubApis hubs, CancellationToken stop)
    {
        var webhooks = await hubs.For(http).ListAsync(stop);
        return FlowAnswers.Of(new WebhookPage(webhooks.Count, [.. webhooks.Select(Webhook.Of)]));
    }

    private static async Task<IResult> AddAsync(WebhookParams wanted, HttpContext http, HubApis hubs, CancellationToken stop)
    {
        if (wanted.CallbackUrl is null) return CallbackUrlMissing();
        var answer = await hubs.For(http).AddAsync(wanted, stop);
        if (answer.Problem is { } refusal) return refusal.ToResult(http.Response);
        var (secret, webhook) = answer.Read<HubWebhookSecret>();
        http.Response.Headers.Location = $"{FlowsService.BasePath}/v1/webhooks/{webhook.Id}";
        return FlowAnswers.Of(new WebhookIdParam(webhook.Id, secret[SecretPrefix.Length..], webhook.CreatedAt), StatusCodes.Status201Created);
    }

    private static async Task<IResult> ShowAsync(string webhookUid, HttpContext http, HubApis hubs, CancellationToken stop) =>
        await FindAsync(hubs.For(http), webhookUid, stop) is { } webhook ? FlowAnswers.Of(Webhook.Of(webhook)) : Unknown();

    private static async Task<IResult> ChangeAsync(string webhookUid, WebhookParams change, HttpContext http, HubApis hubs, CancellationToken stop)
    {
        var hub = hubs.For(http);
        if (await FindAsync(hub, webhookUid, stop) is not { } webhook) return Unknown();
        return Changed(await hub.ChangeAsync(webhook.Id, change.CallbackUrl, webhook.Flows!.With(change), stop), http.Response);
    }

    private static async Task<IResult> ReplaceAsync(string webhookUid, WebhookParams wanted, HttpContext http, HubApis hubs, CancellationToken stop)
    {
        if (wanted.CallbackUrl is null) return CallbackUrlMissing();
        var hub = hubs.For(http);
        if (await FindAsync(hub, webhookUid, stop) is not { } webhook) return Unknown();
        return Changed(await hub.ChangeAsync(webhook.Id, wanted.CallbackUrl, HubFlowSelection.Of(wanted), stop), http.Response);
    }

    private static async Task<IResult> DeleteAsync(string webhookUid, HttpContext http, HubApis hubs, CancellationToken stop)
    {
        var hub = hubs.For(http);
        if (await FindAsync(hub, webhookUid, stop) is not { } webhook) return Unknown();
        return (await hub.DeleteAsync(webhook.Id, stop)).Problem is { } refusal ? refusal.ToResult(http.Response) : Results.NoContent();
    }

    private static async Task<HubWebhook?> FindAsync(HubApi hub, string webhookUid, CancellationToken stop) =>
        Guid.TryParse(webhookUid, out var id) ? await hub.FindAsync(id, stop) : null;

    private static IResult Changed(HubAnswer answer, HttpResponse response) =>
        answer.Problem is { } refusal ? refusal.ToResult(response) : FlowAnswers.Of(Webhook.Of(answer.Read<HubWebhook>()));

    private static ProblemHttpResult Unknown() => FlowProblems.WebhookUnknown.Because("This account has no webhook of the Flow Service with this id.", "Ce compte n'a aucun webhook du Flow Service portant cet identifiant.");

    private static ProblemHttpResult CallbackUrlMissing() => FlowProblems.WebhookInvalid.Because("callbackUrl: give the address.", "callbackUrl : donnez l'adresse.");
}
