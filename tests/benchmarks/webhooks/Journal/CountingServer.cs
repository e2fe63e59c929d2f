using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hub.Webhooks.Benchmarks.Journal;

/// <summary>Takes webhooks and counts their events.</summary>
internal sealed class CountingServer : IAsyncDisposable
{
    private readonly WebApplication app;
    private long events;

    private CountingServer(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First());

    public long Events => Interlocked.Read(ref events);

    public static async Task<CountingServer> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new CountingServer(builder.Build());
        server.app.MapPost("/", server.TakeAsync);
        await server.app.StartAsync();
        return server;
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext context)
    {
        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 4096));
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        Interlocked.Add(ref events, body.GetBuffer().AsSpan(0, (int)body.Length).Count("\"specversion\""u8));
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
