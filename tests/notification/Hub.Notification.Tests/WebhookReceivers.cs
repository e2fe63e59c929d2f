using Hub.WebhookReceiver;

namespace Hub.Notification.Tests;

/// <summary>One receiver for all tests; each has hooks of its own in it.</summary>
public sealed class WebhookReceivers : IAsyncLifetime
{
    public NodeReceiver Node { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Node = await NodeReceiver.StartAsync();

    public ValueTask DisposeAsync() => Node.DisposeAsync();
}
