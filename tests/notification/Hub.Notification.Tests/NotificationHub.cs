using System.Net;
using System.Text.Json;
using Hub.Outbox;
using Hub.Testing;
using Microsoft.AspNetCore.Builder;

namespace Hub.Notification.Tests;

/// <summary>The notification service on a real store; every test has accounts of its own in it. Messages come over the bus.</summary>
public sealed class NotificationHub : IAsyncLifetime
{
    internal HubProcess Process { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Process = await HubProcess.StartAsync([new NotificationService()], configure: AllowLoopback);

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    /// <summary>Webhooks may be sent to this machine, as an operator can allow it.</summary>
    internal static void AllowLoopback(WebApplicationBuilder builder) => builder.Configuration["Hub:Webhooks:AllowedRanges:0"] = "127.0.0.0/8";

    /// <summary>Sends a message and returns when it has taken effect.</summary>
    internal Task SendAsync(object message, Guid? id = null) => SendAsync(Process, message, id);

    internal static Task SendAsync(HubProcess process, object message, Guid? id = null) =>
        process.Get<IMessagePublisher>().PublishAsync(new OutgoingMessage(id ?? News.NewId(), message, MessageCodec.Encode(message), null), CancellationToken.None);

    /// <summary>What an account gets; it must be an answer, not a refusal.</summary>
    internal async Task<JsonElement> GetAsync(string account, string role, string path)
    {
        var (status, body) = await AskAsync(account, role, path);
        status.ShouldBe(HttpStatusCode.OK, body.ToString());
        return body;
    }

    internal async Task<(HttpStatusCode Status, JsonElement Body)> AskAsync(string account, string role, string path)
    {
        using var http = Process.As(account, role);
        using var answer = await http.GetAsync(path);
        return (answer.StatusCode, JsonDocument.Parse(await answer.Content.ReadAsStringAsync()).RootElement);
    }
}
