using Hub.Processes;

namespace Hub.RabbitMq;

/// <summary>Finds a RabbitMQ for tests.</summary>
public static class TestBrokers
{
    /// <summary>The broker of HUB_TEST_BROKER when it is set, else one of our own.</summary>
    public static Task<ITestBroker> UseAsync() => Environment.GetEnvironmentVariable("HUB_TEST_BROKER") is { Length: > 0 } given
        ? Task.FromResult<ITestBroker>(new GivenBroker(new Uri(given)))
        : StartAsync();

    /// <summary>One of our own, that may be killed: the machine's server, else Docker.</summary>
    public static Task<ITestBroker> StartAsync() => LocalBroker.Program is null ? DockerBroker.CreateAsync() : InstalledBroker.CreateAsync();
}
