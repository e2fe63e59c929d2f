using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Hub.Testing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Hub.Flows.Tests;

/// <summary>A receiver of callbacks as the standard describes one: it reads the body as a flow, strictly, and verifies the signature of the bytes with code of its own.</summary>
internal sealed class FlowReceiver : IAsyncDisposable
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };
    private readonly WebApplication app;
    private readonly ConcurrentQueue<Flow> taken = new();
    private readonly ConcurrentQueue<string> complaints = new();
    private int failures;

    private FlowReceiver(WebApplication app) => this.app = app;

    public Uri Address => new(app.Urls.First() + "/flows?from=hub");

    /// <summary>Base64, as the hub gave it.</summary>
    public string SigningKey { get; set; } = "";

    public IReadOnlyList<Flow> Taken => [.. taken];

    public IReadOnlyList<string> Complaints => [.. complaints];

    public static async Task<FlowReceiver> StartAsync(int failures = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var receiver = new FlowReceiver(builder.Build()) { failures = failures };
        receiver.app.Run(receiver.TakeAsync);
        await receiver.app.StartAsync();
        return receiver;
    }

    /// <summary>Waits for a flow.</summary>
    public Task<Flow> OneAsync(Func<Flow, bool> which, string what) => Eventually.GetAsync(() => Task.FromResult(taken.FirstOrDefault(which)), what);

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        if (Interlocked.Decrement(ref failures) >= 0)
        {
            http.Response.StatusCode = (int)HttpStatusCode.InternalServerError;
            return;
        }
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var (bytes, headers) = (body.ToArray(), http.Request.Headers);
        var timestamp = headers["Afnor-Signature-Timestamp"].ToString();
        if (http.Request.Method != "POST" || http.Request.ContentType != "application/json; charset=utf-8") complaints.Enqueue($"{http.Request.Method} {http.Request.ContentType}");
        if (headers["Afnor-Signature"] != Sign(bytes, timestamp)) complaints.Enqueue("signature");
        if (Math.Abs(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() - long.Parse(timestamp, CultureInfo.InvariantCulture)) > 60) complaints.Enqueue("timestamp " + timestamp);
        taken.Enqueue(JsonSerializer.Deserialize<Flow>(bytes, Strict)!);
    }

    private string Sign(byte[] body, string timestamp) =>
        Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(SigningKey), Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body) + "@" + timestamp)));
}
