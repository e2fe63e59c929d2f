namespace Hub.RabbitMq;

/// <summary>A broker that somebody else runs: used, never killed.</summary>
internal sealed class GivenBroker(Uri address) : ITestBroker
{
    public Uri Address => address;

    /// <summary>The usual port of the same host, unless HUB_TEST_BROKER_MANAGEMENT says otherwise.</summary>
    public Uri Management => Environment.GetEnvironmentVariable("HUB_TEST_BROKER_MANAGEMENT") is { Length: > 0 } given
        ? new Uri(given)
        : new UriBuilder(Uri.UriSchemeHttp, address.Host, 15672).Uri;

    public Task KillAsync() => throw new NotSupportedException("The broker of HUB_TEST_BROKER is not ours to kill.");

    public Task StartAsync() => throw new NotSupportedException("The broker of HUB_TEST_BROKER is not ours to start.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
