using System.Collections.Concurrent;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hub.SeparateProcesses.Tests;

/// <summary>
/// Receives what processes export by OTLP over HTTP. A message of theirs holds the spans of one process, its name as text and trace ids as 16 bytes: that is enough to say whose spans belong to a trace.
/// </summary>
internal sealed class TraceCollector : IAsyncDisposable
{
    private readonly ConcurrentQueue<byte[]> exports = new();
    private readonly WebApplication app;

    private TraceCollector(WebApplication app) => this.app = app;

    public string Address => app.Urls.Single();

    public static async Task<TraceCollector> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var collector = new TraceCollector(builder.Build());
        collector.app.MapPost("/v1/traces", collector.TakeAsync);
        collector.app.MapPost("/v1/{signal}", () => Results.Ok());
        await collector.app.StartAsync();
        return collector;
    }

    /// <summary>True when a process of this name exported a span of the trace.</summary>
    public bool Has(string process, byte[] trace) => exports.Any(export => Contains(export, Encoding.UTF8.GetBytes(process)) && Contains(export, trace));

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task<IResult> TakeAsync(HttpRequest request)
    {
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body);
        exports.Enqueue(body.ToArray());
        return Results.Ok();
    }

    private static bool Contains(byte[] export, byte[] part) => export.AsSpan().IndexOf(part) >= 0;
}
