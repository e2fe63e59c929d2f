using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Hub.EndToEnd.Tests;

public sealed class ApiDescriptionTests(RunningHub hub)
{
    /// <summary>Everything else needs a token.</summary>
    private static readonly string[] Open = ["/health/live", "/health/ready", "/openapi/", "/scalar", "/oauth/token", "/.well-known/", "/rules"];

    [Fact]
    public async Task Every_operation_says_what_it_does_with_examples_and_refusals()
    {
        var complaints = new List<string>();
        foreach (var (name, operation) in await OperationsAsync()) complaints.AddRange(Complaints(operation).Select(complaint => $"{name}: {complaint}"));
        complaints.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_description_names_every_endpoint_of_the_services()
    {
        var described = (await OperationsAsync()).Select(operation => operation.Name).ToList();
        var mapped = Endpoints().Where(endpoint => Path(endpoint).StartsWith("/v1", StringComparison.Ordinal))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {Plain(Path(endpoint))}"));
        mapped.Except(described).ShouldBeEmpty();
        described.Count.ShouldBeGreaterThan(15);
    }

    [Fact]
    public void Every_endpoint_asks_for_a_token_but_the_listed_few()
    {
        var open = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Path).Where(path => !Array.Exists(Open, path.StartsWith));
        open.ShouldBeEmpty();
        var unnamed = Endpoints().Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<AuthorizationPolicy>() is null);
        unnamed.Select(Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_token_every_operation_answers_401_with_a_problem()
    {
        using var http = new HttpClient { BaseAddress = hub.Hub.Address };
        foreach (var (name, _) in (await OperationsAsync()).Where(operation => operation.Name.Contains(" /v1", StringComparison.Ordinal)))
        {
            var (method, path) = (name.Split(' ')[0], name.Split(' ')[1]);
            using var request = new HttpRequestMessage(new HttpMethod(method), path.Replace("{}", Guid.Empty.ToString(), StringComparison.Ordinal));
            using var answer = await http.SendAsync(request);
            answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized, name);
            (await answer.Content.ReadAsStringAsync()).ShouldContain("token-missing-or-invalid", customMessage: name);
        }
    }

    private IEnumerable<RouteEndpoint> Endpoints() => hub.Hub.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Path(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.Trim('/');

    /// <summary>Parameters without their names and constraints.</summary>
    private static string Plain(string path) => System.Text.RegularExpressions.Regex.Replace(path, "{[^}]*}", "{}", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(1));

    private async Task<IReadOnlyList<(string Name, JsonObject Operation)>> OperationsAsync()
    {
        using var http = new HttpClient { BaseAddress = hub.Hub.Address };
        var document = JsonNode.Parse(await http.GetStringAsync(new Uri("/openapi/v1.json", UriKind.Relative)))!;
        return [.. document["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => ($"{operation.Key.ToUpperInvariant()} {Plain(path.Key.TrimEnd('/'))}", operation.Value!.AsObject())))];
    }

    private static IEnumerable<string> Complaints(JsonObject operation)
    {
        foreach (var wanted in (string[])["operationId", "summary", "description", "tags"])
            if (operation[wanted] is null) yield return $"no {wanted}";
        if (operation["requestBody"]?["content"]?.AsObject() is { } request && request.Any(media => IsJson(media.Key) && media.Value!["example"] is null)) yield return "a request without an example";
        var answers = operation["responses"]!.AsObject();
        if (answers.Where(answer => answer.Key.StartsWith('2')).Any(HasJsonWithoutExample)) yield return "an answer without an example";
        if (!answers.Any(answer => answer.Key.StartsWith('4'))) yield return "no refusal";
    }

    private static bool HasJsonWithoutExample(KeyValuePair<string, JsonNode?> answer) =>
        answer.Value?["content"]?.AsObject().Any(media => IsJson(media.Key) && media.Value!["example"] is null) ?? false;

    private static bool IsJson(string mediaType) => mediaType.EndsWith("json", StringComparison.Ordinal);
}
