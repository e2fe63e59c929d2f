using System.Net;
using System.Net.Sockets;
using Hub.Client.Sending;
using Hub.Testing;

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

    [Fact]
    public async Task A_hub_that_takes_connections_and_says_nothing_does_not_answer()
    {
        using var silent = new TcpListener(IPAddress.Loopback, 0);
        silent.Start();
        using var hub = ToClient(((IPEndPoint)silent.LocalEndpoint).Port);
        (await Should.ThrowAsync<HttpRequestException>(() => hub.Events.LatestAsync())).InnerException.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_request_that_is_not_answered_in_its_time_is_sent_again_and_then_given_up()
    {
        await using var server = await StandIn.StartAsync((http, _) => Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted));
        using var hub = ToClient(server.Port);
        await Should.ThrowAsync<HttpRequestException>(() => hub.Events.LatestAsync());
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Who_gives_up_is_not_told_that_the_hub_does_not_answer()
    {
        await using var server = await StandIn.StartAsync((http, _) => Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted));
        using var hub = server.ToClient();
        using var stop = new CancellationTokenSource();
        var latest = hub.Events.LatestAsync(stop.Token);
        await Eventually.TrueAsync(() => server.Requests.Count == 1, "the request was sent");
        await stop.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => latest);
    }

    [Fact]
    public async Task A_connection_that_is_not_made_in_its_time_is_tried_again_and_then_is_no_answer()
    {
        using var wire = new NeverConnected();
        using var http = HubHandlers.MakeHttp(wire, Options(port: 1), TimeProvider.System);
        (await Should.ThrowAsync<HttpRequestException>(() => http.GetAsync(new Uri("/v1/events", UriKind.Relative)))).HttpRequestError.ShouldBe(HttpRequestError.ConnectionError);
        wire.Attempts.ShouldBe(2);
    }

    private static HubClient ToClient(int port) => HubClient.Create(Options(port));

    private static HubClientOptions Options(int port) => new()
    {
        Address = new Uri($"http://127.0.0.1:{port}"), ClientId = "edf", ClientSecret = "secret", Retries = 1, FirstDelay = TimeSpan.FromMilliseconds(1), AttemptTimeout = TimeSpan.FromSeconds(1),
    };

    private static int ClosedPort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
