using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Client.Tests;

/// <summary>A server in the hub's place: gives tokens, and answers everything else as the test says.</summary>
internal sealed class StandIn : IAsyncDisposable
{
    private readonly WebApplication app;
    private int tokens;

    private StandIn(WebApplication app) => this.app = app;

    /// <summary>Answers the n-th request, from 1, that is not for a token.</summary>
    public required Func<HttpContext, int, Task> Answer { get; init; }

    public ConcurrentQueue<string> Requests { get; } = [];

    public int Tokens => tokens;

    public int Port => new Uri(app.Urls.First()).Port;

    public int TokenLife { get; init; } = 3600;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero));

    public static async Task<StandIn> StartAsync(Func<HttpContext, int, Task> answer, int tokenLife = 3600)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0").ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = null);
        builder.Logging.ClearProviders();
        var server = new StandIn(builder.Build()) { Answer = answer, TokenLife = tokenLife };
        server.app.Run(server.ServeAsync);
        await server.app.StartAsync();
        return server;
    }

    /// <summary>A client of this server; on the test's clock unless the test lets time pass by itself.</summary>
    public HubClient ToClient(TimeProvider? clock = null) =>
        HubClient.Create(new HubClientOptions { Address = new Uri(app.Urls.First()), ClientId = "edf", ClientSecret = "secret", FirstDelay = TimeSpan.FromMilliseconds(1) }, clock ?? TimeProvider.System);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task ServeAsync(HttpContext http)
    {
        if (http.Request.Path == "/oauth/token")
        {
            await http.Response.WriteAsJsonAsync(new { access_token = $"token-{Interlocked.Increment(ref tokens)}", token_type = "Bearer", expires_in = TokenLife });
            return;
        }
        Requests.Enqueue($"{http.Request.Method} {http.Request.Path}{http.Request.QueryString}");
        await Answer(http, Requests.Count);
    }
}
