using System.Security.Claims;
using Hub.Hosting.Access;
using Hub.Hosting.ApiPages;
using Hub.Routing.KeepDirectory;
using Hub.Routing.OperateSystems;
using Hub.Routing.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Hub.Routing.GrantBrokerAccess;

/// <summary>A system's user at the broker, over HTTP: for operators, and for the account that owns the system.</summary>
internal static class BrokerAccessEndpoints
{
    public static void MapBrokerAccess(this IEndpointRouteBuilder api)
    {
        var access = api.MapGroup("/v1/systems/{system}/broker-credentials").RequireAuthorization(HubRoles.OperatorOrCollectivity).WithTags("Systems")
            .ProducesProblem(StatusCodes.Status401Unauthorized).ProducesProblem(StatusCodes.Status403Forbidden).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        access.MapPost("/", GrantAsync).WithName("GrantBrokerAccess").WithSummary("Make or change a system's password at the broker")
            .WithDescription("Makes the system's user at the broker, or gives it a new password, and shows the password this once: the hub keeps a hash only. The user may consume the system's inbox and the statuses that were refused, publish to its own status exchange, and nothing else. Connections that are open stay open; revoke first to end them.")
            .WithAnswerExample(StatusCodes.Status200OK, BrokerAccessExamples.Granted)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        access.MapGet("/", ShowAsync).WithName("ShowBrokerAccess").WithSummary("Show a system's access to the broker")
            .WithDescription("Whether the system has a user, since when, what it may do, and whether the broker has it as the hub has set it. Where the hub does not manage the broker's users: the commands that make the user by hand.")
            .WithAnswerExample(StatusCodes.Status200OK, BrokerAccessExamples.View);
        access.MapDelete("/", RevokeAsync).WithName("RevokeBrokerAccess").WithSummary("Take a system's access to the broker away")
            .WithDescription("Removes the system's user; the broker ends its connections. What waits in the queues stays there. Repeating it is answered the same.")
            .WithAnswerExample(StatusCodes.Status200OK, BrokerAccessExamples.Revoked)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<Results<Ok<BrokerCredentials>, ProblemHttpResult>> GrantAsync(
        string system, ClaimsPrincipal caller, HttpResponse response, DirectoryCache directory, BrokerTarget target, BrokerAccess access, CancellationToken stop)
    {
        if (directory.VisibleTo(caller, system) is not { } found) return VisibleSystems.NotFound();
        if (found.Channel != DeliveryChannel.Amqp) return BrokerAccessProblems.NotAmqp(system);
        if (target.Management is not { } broker) return BrokerAccessProblems.NotManaged(system, target);
        try
        {
            var (secret, settings) = await access.GrantAsync(broker, system, caller.AccountId(), stop);
            response.Headers.CacheControl = "no-store";
            return TypedResults.Ok(BrokerCredentials.Of(settings, broker.VirtualHost, secret));
        }
        catch (ManagementUnreachableException)
        {
            return BrokerAccessProblems.NotGranted();
        }
    }

    private static async Task<Results<Ok<BrokerAccessView>, ProblemHttpResult>> ShowAsync(
        string system, ClaimsPrincipal caller, DirectoryCache directory, BrokerTarget target, SystemSettingsCache settings, CancellationToken stop)
    {
        if (directory.VisibleTo(caller, system) is null) return VisibleSystems.NotFound();
        if (target.VirtualHost is not { } virtualHost) return BrokerAccessProblems.NotManaged(system, target);
        var user = BrokerUser.Of(system, virtualHost);
        return TypedResults.Ok(BrokerAccessView.Of(settings.Of(system), user, await CompareAsync(target.Management, settings.Of(system), user, stop)));
    }

    private static async Task<Results<Ok<BrokerAccessView>, ProblemHttpResult>> RevokeAsync(
        string system, ClaimsPrincipal caller, DirectoryCache directory, BrokerTarget target, BrokerAccess access, CancellationToken stop)
    {
        if (directory.VisibleTo(caller, system) is null) return VisibleSystems.NotFound();
        if (target.Management is not { } broker) return BrokerAccessProblems.NotManaged(system, target);
        try
        {
            var settings = await access.RevokeAsync(broker, system, caller.AccountId(), stop);
            return TypedResults.Ok(BrokerAccessView.Of(settings, BrokerUser.Of(system, broker.VirtualHost), "as-set"));
        }
        catch (ManagementUnreachableException)
        {
            return BrokerAccessProblems.NotRevoked();
        }
    }

    private static async Task<string> CompareAsync(BrokerManagement? broker, SystemSettings settings, BrokerUser user, CancellationToken stop)
    {
        if (broker is null) return "not-managed";
        try
        {
            var account = (await broker.AccountsAsync(stop)).GetValueOrDefault(user.Name);
            return settings.BrokerAccessSince is null || !BrokerAccess.IsWrong(settings, user, account) ? "as-set" : "differs";
        }
        catch (ManagementUnreachableException)
        {
            return "unreachable";
        }
    }
}
