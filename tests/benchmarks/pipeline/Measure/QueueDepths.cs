using RabbitMQ.Client;
using RabbitMQ.Client.Exceptions;

namespace Hub.Pipeline.Measure;

/// <summary>Asks the broker how many messages wait in its queues.</summary>
internal sealed class QueueDepths(IConnection connection)
{
    /// <summary>The messages that wait in some queues together; a queue that is not there has none.</summary>
    public async Task<long> SumAsync(IEnumerable<string> queues, CancellationToken stop)
    {
        var sum = 0L;
        foreach (var queue in queues) sum += await OfAsync(queue, stop);
        return sum;
    }

    private async Task<long> OfAsync(string queue, CancellationToken stop)
    {
        // A channel of its own: the broker closes it when there is no such queue.
        await using var channel = await connection.CreateChannelAsync(cancellationToken: stop);
        try
        {
            return (await channel.QueueDeclarePassiveAsync(queue, stop)).MessageCount;
        }
        catch (OperationInterruptedException)
        {
            return 0;
        }
    }
}
