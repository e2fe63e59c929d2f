using System.Net;
using System.Net.Http.Headers;
using Hub.Access;
using Hub.Contracts;
using Hub.Flows;
using Hub.Hosting;
using Hub.Ingest;
using Hub.Notification;
using Hub.Routing;
using Hub.Testing;
using Hub.Validation;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Hub.Gateway.Tests;

public sealed class GatewayTests
{
    private static readonly IReadOnlyList<IHubService> Hub = [new AccessService(), new NotificationService(), new RoutingService(), new ValidationService(), new IngestService(), new FlowsService()];

    [Fact]
    public async Task Every_endpoint_of_every_service_is_reached_under_its_own_path()
    {
        await using var gateway = await GatewayInFront.StartAsync();
        using var folder = new TempFolder();
        var processes = Hub.Select(service => (service.Name, App: Build(service, folder))).ToList();
        var endpoints = processes.SelectMany(process => Endpoints(process.App).Select(endpoint => (process.Name, endpoint.Method, endpoint.Path))).ToList();
        foreach (var (_, app) in processes) await app.DisposeAsync();
        var wrong = new List<string>();
        endpoints.Count.ShouldBeGreaterThan(20);
        foreach (var (service, method, path) in endpoints)
        {
            var answer = await gateway.AskAsync(method, path);
            if (!answer.StartsWith($"{service} {method} {path} ", StringComparison.Ordinal)) wrong.Add($"{service}: {method} {path} -> {answer}");
        }
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/v1/unknown")]
    [InlineData("/health/ready/../../secret")]
    [InlineData("/metrics")]
    public async Task A_path_that_belongs_to_no_service_is_not_found(string path)
    {
        await using var gateway = await GatewayInFront.StartAsync();
        (await gateway.AskAsync("GET", path)).ShouldBe("404");
    }

    [Fact]
    public async Task Body_and_token_reach_the_service()
    {
        await using var gateway = await GatewayInFront.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/deposits") { Content = new ByteArrayContent(new byte[40 << 20]) };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "token");
        using var answer = await gateway.Client.SendAsync(request);
        (await answer.Content.ReadAsStringAsync()).ShouldBe($"ingest POST /v1/deposits {40 << 20} Bearer token");
    }

    [Fact]
    public async Task The_api_page_lists_the_documents_of_the_services()
    {
        await using var gateway = await GatewayInFront.StartAsync();
        var page = await gateway.AskAsync("GET", "/scalar/");
        foreach (var service in GatewayRoutes.Documented)
        {
            page.ShouldContain($"\"url\":\"openapi/{service}.json\"");
            (await gateway.AskAsync("GET", $"/openapi/{service}.json")).ShouldStartWith($"{service} GET /openapi/v1.json ");
        }
    }

    [Fact]
    public async Task The_gateway_is_ready_while_every_service_is()
    {
        await using var gateway = await GatewayInFront.StartAsync();
        (await gateway.AskAsync("GET", "/health/ready")).ShouldBe("Healthy");
        gateway.Services["routing"].Ready = false;
        (await gateway.AskAsync("GET", "/health/ready")).ShouldBe("503");
        (await gateway.AskAsync("GET", "/health/live")).ShouldBe("Healthy");
    }

    [Fact]
    public async Task A_service_that_is_away_is_a_bad_gateway_and_the_others_answer()
    {
        await using var gateway = await GatewayInFront.StartAsync();
        await gateway.Services["ingest"].DisposeAsync();
        using var answer = await gateway.Client.PostAsync(new Uri("/v1/invoices", UriKind.Relative), null);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await gateway.AskAsync("GET", "/v1/events")).ShouldStartWith("notification ");
    }

    private static WebApplication Build(IHubService service, TempFolder folder) =>
        HubHost.Build(typeof(InvoicesDeposited).Assembly, [$"--Hub:Storage:Folder={folder.Path}", "--Logging:LogLevel:Default=Error"], service);

    /// <summary>What a service maps itself, each parameter filled in; what the host gives every process stays behind the gateway.</summary>
    private static IEnumerable<(string Method, string Path)> Endpoints(WebApplication app) =>
        ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => !IsTheHosts(endpoint.RoutePattern.RawText!))
            .SelectMany(endpoint => (endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []).Select(method => (method, Fill(endpoint.RoutePattern.RawText!))));

    private static bool IsTheHosts(string pattern) => pattern.TrimStart('/') is var path
        && (path.StartsWith("health", StringComparison.Ordinal) || path.StartsWith("openapi", StringComparison.Ordinal) || path.StartsWith("scalar", StringComparison.Ordinal));

    private static string Fill(string pattern) =>
        "/" + string.Join('/', pattern.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(part => part.StartsWith('{') ? "01a20794-1c09-828a-85a2-8174406bef29" : part));
}
