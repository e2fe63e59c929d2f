using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Access.Tests;

/// <summary>The access service on a real store, with a clock that stands still until it is moved.</summary>
internal sealed class AccessHub(HubProcess process, FakeTimeProvider clock) : IAsyncDisposable
{
    public const string OperatorSecret = "a-secret-for-the-operator";

    private string? operatorToken;

    public HubProcess Process => process;

    public FakeTimeProvider Clock => clock;

    public static async Task<AccessHub> StartAsync(string? folder = null, params (string Name, string? Value)[] settings)
    {
        var clock = new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));
        var all = new Dictionary<string, string?> { ["Hub:Access:Bootstrap:Secret"] = OperatorSecret };
        foreach (var (name, value) in settings) all[name] = value;
        return new AccessHub(await HubProcess.StartAsync([new AccessService(), new EchoService()], folder, configure: builder => Configure(builder, clock, all)), clock);
    }

    /// <summary>Asks for a token; the whole answer.</summary>
    public async Task<HttpResponseMessage> AskAsync(string client, string secret, string grant = "client_credentials")
    {
        using var http = process.Anonymous();
        return await http.PostAsync("/oauth/token", Form(("grant_type", grant), ("client_id", client), ("client_secret", secret)));
    }

    /// <summary>A token; the request must succeed.</summary>
    public async Task<string> TokenAsync(string client, string secret)
    {
        using var answer = await AskAsync(client, secret);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, await answer.Content.ReadAsStringAsync());
        return (await JsonAsync(answer)).GetProperty("access_token").GetString()!;
    }

    public async Task<HttpClient> AsOperatorAsync() => process.With(operatorToken ??= await TokenAsync("operator", OperatorSecret));

    /// <summary>Makes an account and returns its secret.</summary>
    public async Task<string> CreateAsync(string id, string role = "supplier", bool sandbox = false)
    {
        using var http = await AsOperatorAsync();
        using var answer = await http.PostAsJsonAsync("/v1/accounts", new { id, name = "Account " + id, role, sandbox });
        answer.StatusCode.ShouldBe(HttpStatusCode.Created, await answer.Content.ReadAsStringAsync());
        return (await JsonAsync(answer)).GetProperty("clientSecret").GetString()!;
    }

    /// <summary>What another service says to a token: it knows the public key and nothing else.</summary>
    public async Task<HttpStatusCode> EchoAsync(string token)
    {
        using var http = process.With(token);
        using var answer = await http.GetAsync("/echo");
        return answer.StatusCode;
    }

    public static async Task<JsonElement> JsonAsync(HttpResponseMessage answer) => JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement;

    public static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));

    public ValueTask DisposeAsync() => process.DisposeAsync();

    private static void Configure(WebApplicationBuilder builder, FakeTimeProvider clock, Dictionary<string, string?> settings)
    {
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Configuration.AddInMemoryCollection(settings);
    }
}
