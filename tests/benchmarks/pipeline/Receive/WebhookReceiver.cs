using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hub.Pipeline.Receive;

/// <summary>A supplier's server that takes webhooks on the loopback address.</summary>
internal sealed class WebhookReceiver : IAsyncDisposable
{
    private readonly WebApplication app;

    private WebhookReceiver(WebApplication app) => this.app = app;

    /// <summary>Where webhooks go.</summary>
    public Uri Address => new(app.Urls.First() + "/webhooks");

    /// <summary>Starts it.</summary>
    /// <param name="tell">Gets the invoice and the status of each event.</param>
    public static async Task<WebhookReceiver> StartAsync(Action<Guid, int> tell)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = builder.Build();
        server.MapPost("/webhooks", request => TakeAsync(request, tell));
        await server.StartAsync();
        return new WebhookReceiver(server);
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private static async Task TakeAsync(HttpContext context, Action<Guid, int> tell)
    {
        using var body = new MemoryStream((int)(context.Request.ContentLength ?? 4096));
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        WebhookEvents.Read(body.GetBuffer().AsSpan(0, (int)body.Length), tell);
        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }
}
