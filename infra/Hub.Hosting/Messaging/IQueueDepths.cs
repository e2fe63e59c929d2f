namespace Hub.Hosting.Messaging;

/// <summary>How many messages wait between two services.</summary>
public interface IQueueDepths
{
    /// <summary>Messages ready in a queue; null while the broker does not say.</summary>
    /// <param name="queue">Name of the queue.</param>
    /// <param name="stop">Gives up.</param>
    Task<long?> OfAsync(string queue, CancellationToken stop);
}
