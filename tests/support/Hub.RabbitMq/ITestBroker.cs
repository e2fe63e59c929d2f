namespace Hub.RabbitMq;

/// <summary>A RabbitMQ that tests run against.</summary>
public interface ITestBroker : IAsyncDisposable
{
    /// <summary>AMQP address with user and password.</summary>
    Uri Address { get; }

    /// <summary>Address of the management API.</summary>
    Uri Management { get; }

    /// <summary>Ends it as a crash does.</summary>
    Task KillAsync();

    /// <summary>Starts it again, on the same address and files.</summary>
    Task StartAsync();
}
