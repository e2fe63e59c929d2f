using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Notification.SendWebhooks.GuardAddresses;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>An account's endpoints over HTTP.</summary>
internal static class WebhookEndpoints
{
    private const int LargestPage = 500;

    public static void MapWebhooks(this IEndpointRouteBuilder api)
    {
        var webhooks = api.MapGroup("/v1/webhooks").RequireAuthorization(HubRoles.Anyone).WithTags("Webhooks").ProducesProblem(StatusCodes.Status401Unauthorized);
        webhooks.MapPost("", AddAsync).WithName("AddWebhook").WithSummary("Be told of events at an address")
            .WithDescription(
                "Requests are signed after Standard Webhooks 1.0; `secret` of the answer verifies them and is not shown again. Events are CloudEvents with the ids of the feed, told at least once: drop what you have seen. " +
                "With `batchSize` above 1 the body is a CloudEvents batch. The address is https on the public internet. With `flows` (`{}`: all) requests are callbacks of XP Z12-013 instead: `/flow-service/v1/webhooks` is made of these.")
            .WithRequestExample(WebhookExamples.Request).WithAnswerExample(StatusCodes.Status201Created, WebhookExamples.Secret)
            .ProducesProblem(StatusCodes.Status409Conflict).ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        webhooks.MapGet("", ListAsync).WithName("ListWebhooks").WithSummary("List the webhooks")
            .WithDescription("The account's own, the oldest first; an operator sees all. `next` of the answer is `after` of the next page. `limit`: 1 to 500, default 100.")
            .WithAnswerExample(StatusCodes.Status200OK, WebhookExamples.List);
        var one = webhooks.MapGroup("/{id:guid}").ProducesProblem(StatusCodes.Status404NotFound);
        MapOne(one);
        MapSecret(one);
        one.MapReplays();
    }

    private static void MapOne(RouteGroupBuilder webhook)
    {
        webhook.MapGet("", ShowAsync).WithName("ShowWebhook").WithSummary("Show a webhook and how it stands")
            .WithDescription("`failingSince` and `pausedUntil` say that it takes nothing now; `disabledBecause` why nothing is sent.")
            .WithAnswerExample(StatusCodes.Status200OK, WebhookExamples.Webhook);
        webhook.MapPatch("", ChangeAsync).WithName("ChangeWebhook").WithSummary("Change, disable or enable a webhook")
            .WithDescription("What is left out stays; a filter is replaced as a whole. While it is disabled its place in the journal stays: enabled again, it is told of everything that came in between.")
            .WithRequestExample(WebhookExamples.Change).WithAnswerExample(StatusCodes.Status200OK, WebhookExamples.Webhook)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);
        webhook.MapDelete("", DeleteAsync).WithName("DeleteWebhook").WithSummary("Delete a webhook").WithDescription("With its attempts and what waits to be tried again.");
    }

    private static void MapSecret(RouteGroupBuilder webhook) =>
        webhook.MapPost("/secret", RotateAsync).WithName("RotateWebhookSecret").WithSummary("Get a new secret")
            .WithDescription("For `keepOldHours` (0 to 168, default 24) each request carries two signatures, of the new secret and of the old one, so that the receiver can change over at any moment in between.")
            .WithRequestExample(WebhookExamples.Rotation).WithAnswerExample(StatusCodes.Status200OK, WebhookExamples.Secret)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<Results<Created<WebhookSecret>, ProblemHttpResult>> AddAsync(
        WebhookRequest request, ClaimsPrincipal caller, WebhookDesk desk, AddressRules rules, IOptions<WebhookOptions> options, CancellationToken stop)
    {
        var reader = EventReader.Of(caller);
        if (WebhookCheck.Refuse(request, reader, rules) is { } refusal) return refusal;
        if (await desk.AddAsync(reader, caller.IsSandbox(), request, stop) is { } made) return TypedResults.Created($"/v1/webhooks/{made.Webhook.Id}", made);
        var most = options.Value.PerAccount;
        return WebhookProblems.TooMany.Because($"An account has up to {most} webhooks.", $"Un compte a {most} webhooks au plus.");
    }

    private static async Task<Ok<WebhookList>> ListAsync(ClaimsPrincipal caller, WebhookDesk desk, CancellationToken stop, Guid? after = null, int limit = 100) =>
        TypedResults.Ok(await desk.ListAsync(EventReader.Of(caller), after, Math.Clamp(limit, 1, LargestPage), stop));

    private static async Task<Results<Ok<WebhookView>, ProblemHttpResult>> ShowAsync(Guid id, ClaimsPrincipal caller, WebhookDesk desk, CancellationToken stop) =>
        await desk.ShowAsync(EventReader.Of(caller), id, stop) is { } webhook ? TypedResults.Ok(webhook) : NotFound(id);

    private static async Task<Results<Ok<WebhookView>, ProblemHttpResult>> ChangeAsync(
        Guid id, WebhookChange change, ClaimsPrincipal caller, WebhookDesk desk, AddressRules rules, CancellationToken stop)
    {
        if (WebhookCheck.Refuse(change, rules) is { } refusal) return refusal;
        return await desk.ChangeAsync(EventReader.Of(caller), id, change, stop) is { } webhook ? TypedResults.Ok(webhook) : NotFound(id);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(Guid id, ClaimsPrincipal caller, WebhookDesk desk, CancellationToken stop) =>
        await desk.DeleteAsync(EventReader.Of(caller), id, stop) ? TypedResults.NoContent() : NotFound(id);

    private static async Task<Results<Ok<WebhookSecret>, ProblemHttpResult>> RotateAsync(
        Guid id, RotationRequest request, ClaimsPrincipal caller, WebhookDesk desk, CancellationToken stop)
    {
        if (WebhookCheck.Refuse(request) is { } refusal) return refusal;
        return await desk.RotateAsync(EventReader.Of(caller), id, request, stop) is { } secret ? TypedResults.Ok(secret) : NotFound(id);
    }

    internal static ProblemHttpResult NotFound(Guid id) =>
        WebhookProblems.Unknown.Because("This account has no webhook with this id.", "Ce compte n'a pas de webhook de cet identifiant.", ("id", id));
}
