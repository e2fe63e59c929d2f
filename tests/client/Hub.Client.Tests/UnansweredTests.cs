using System.Net;
using System.Net.Sockets;

namespace Hub.Client.Tests;

public sealed class UnansweredTests
{
    [Fact]
    public async Task Who_follows_a_deposit_is_told_when_there_is_no_hub()
    {
        using var hub = ToClient(ClosedPort());
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        await Should.ThrowAsync<HttpRequestException>(() => hub.Deposits.FollowAsync(Guid.Empty, limit.Token).ToListAsync(limit.Token).AsTask());
    }

    private static HubClient ToClient(int port) => HubClient.Create(new HubClientOptions
    {
        Address = new Uri($"http://127.0.0.1:{port}"), ClientId = "edf", ClientSecret = "secret", Retries = 1, FirstDelay = TimeSpan.FromMilliseconds(1), AttemptTimeout = TimeSpan.FromSeconds(1),
    });

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
