using System.Net;
using System.Net.Http.Headers;
using Hub.Hosting.Access;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Routing;

namespace Hub.Routing.Tests;

/// <summary>Asks every endpoint that the service maps: one that is added is asked too.</summary>
public sealed class AccessTests
{
    private static readonly string[] Roles = [HubRoles.Supplier, HubRoles.Collectivity, HubRoles.Operator];

    [Fact]
    public async Task No_endpoint_answers_without_a_token_or_to_another_role()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        var endpoints = routing.Hub.Get<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>().Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/v1/", StringComparison.Ordinal)).ToList();
        endpoints.Count.ShouldBeGreaterThan(25);
        foreach (var endpoint in endpoints)
        {
            using (var nobody = routing.Hub.Anonymous()) (await AskAsync(nobody, endpoint)).ShouldBe(HttpStatusCode.Unauthorized, endpoint.DisplayName);
            var policy = endpoint.Metadata.GetRequiredMetadata<IAuthorizeData>().Policy;
            foreach (var role in Roles.Where(role => !Allows(policy, role)))
            {
                using var stranger = routing.As("city-a", role);
                (await AskAsync(stranger, endpoint)).ShouldBe(HttpStatusCode.Forbidden, $"{endpoint.DisplayName} as {role}");
            }
        }
    }

    [Fact]
    public async Task Every_endpoint_is_described_with_examples()
    {
        await using var routing = await RoutingProcess.StartAsync(withDirectory: false);
        using var nobody = routing.Hub.Anonymous();
        var page = await nobody.GetStringAsync("/openapi/v1.json", TestContext.Current.CancellationToken);
        foreach (var name in (string[])["LeaseDeliveries", "AcknowledgeDeliveries", "ExtendLease", "ShowSystem", "PauseSystem", "ResumeSystem", "OrderSystem", "ListDeadLetters", "PutBackDeadLetters", "GrantBrokerAccess", "ShowBrokerAccess", "RevokeBrokerAccess", "SetStatus", "SetStatuses", "ImportDirectory", "LookUpOrganisation", "SearchDirectory", "ListSystems", "ListDirectoryImports", "AddRoutingRules", "WithdrawRoutingRules", "ExplainRouting", "ListQuarantine", "RetryInvoice", "GroupQuarantine", "ListQuarantineActs", "MendInvoice", "StartRetry", "ListRetries", "ShowRetry", "PauseRetry", "ResumeRetry", "CancelRetry", "ListSetAsideMessages", "ReturnSetAsideMessages", "ReadDocument", "ViewDeliveredInvoice"])
            page.ShouldContain($"\"operationId\": \"{name}\"");
        page.ShouldContain("Papeterie du Rhône");
    }

    private static bool Allows(string? policy, string role) => policy switch
    {
        HubRoles.Anyone => true,
        HubRoles.OperatorOrCollectivity => role is HubRoles.Operator or HubRoles.Collectivity,
        HubRoles.OperatorOrSupplier => role is HubRoles.Operator or HubRoles.Supplier,
        _ => policy == role,
    };

    private static async Task<HttpStatusCode> AskAsync(HttpClient client, RouteEndpoint endpoint)
    {
        var path = endpoint.RoutePattern.RawText!.Replace("{invoiceId:guid}", Invoices.NewId().ToString(), StringComparison.Ordinal).Replace("{attachmentId:guid}", Invoices.NewId().ToString(), StringComparison.Ordinal)
            .Replace("{retryId:guid}", Invoices.NewId().ToString(), StringComparison.Ordinal).Replace("{siret}", RoutingProcess.City, StringComparison.Ordinal).Replace("{version}", "1", StringComparison.Ordinal);
        var method = endpoint.Metadata.GetRequiredMetadata<HttpMethodMetadata>().HttpMethods[0];
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        if (method is "PUT" or "POST")
        {
            request.Content = new StringContent("{}");
            request.Content.Headers.ContentType = new MediaTypeHeaderValue(endpoint.Metadata.GetMetadata<IAcceptsMetadata>()?.ContentTypes[0] ?? "application/json");
        }
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
