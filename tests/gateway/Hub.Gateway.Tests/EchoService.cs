using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hub.Gateway.Tests;

/// <summary>Stands behind the gateway under a service's name and answers with that name and the path it was asked for.</summary>
internal sealed class EchoService : IAsyncDisposable
{
    private readonly WebApplication app;

    private EchoService(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());

    /// <summary>What it answers when asked for its health.</summary>
    public bool Ready { get; set; } = true;

    public static async Task<EchoService> StartAsync(string name)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        var app = builder.Build();
        var echo = new EchoService(app);
        app.MapGet("/health/ready", () => echo.Ready ? Results.Ok() : Results.StatusCode(503));
        app.MapFallback("/{**path}", async context =>
        {
            using var body = new MemoryStream();
            await context.Request.Body.CopyToAsync(body);
            await context.Response.WriteAsync($"{name} {context.Request.Method} {context.Request.Path} {body.Length} {context.Request.Headers.Authorization}");
        });
        await app.StartAsync();
        return echo;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
