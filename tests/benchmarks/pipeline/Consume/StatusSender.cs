using System.Text;
using System.Threading.Channels;
using RabbitMQ.Client;

namespace Hub.Pipeline.Consume;

/// <summary>Sends "taken in charge" (204) for invoices, as docs/asyncapi.yaml describes it: a CloudEvent to the system's own exchange, confirmed by the broker.</summary>
internal sealed class StatusSender(IConnection connection, string system, ConsumePlan plan) : IAsyncDisposable
{
    private static readonly CreateChannelOptions Confirmed = new(publisherConfirmationsEnabled: true, publisherConfirmationTrackingEnabled: true);
    private readonly Channel<Guid> waiting = Channel.CreateUnbounded<Guid>(new UnboundedChannelOptions { SingleReader = true });
    private IChannel? channel;

    /// <summary>Puts an invoice in the line.</summary>
    public void Add(Guid invoice) => waiting.Writer.TryWrite(invoice);

    /// <summary>Sends what is in the line, all of it at once, until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        try
        {
            channel = await connection.CreateChannelAsync(Confirmed, stop);
            while (await waiting.Reader.WaitToReadAsync(stop))
            {
                var page = new List<Task>();
                while (waiting.Reader.TryRead(out var invoice)) page.Add(SendAsync(channel, invoice, stop));
                await Task.WhenAll(page);
            }
        }
        catch (OperationCanceledException)
        {
            // The run is over.
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (channel is not null) await channel.DisposeAsync();
    }

    private async Task SendAsync(IChannel open, Guid invoice, CancellationToken stop)
    {
        var id = $"{invoice:N}-204";
        var properties = new BasicProperties
        {
            ContentType = "application/json",
            DeliveryMode = DeliveryModes.Persistent,
            MessageId = id,
            Headers = new Dictionary<string, object?>
            {
                ["cloudEvents:specversion"] = "1.0", ["cloudEvents:id"] = id, ["cloudEvents:type"] = "fr.hub.invoice.status.v1", ["cloudEvents:source"] = "/" + system,
            },
        };
        await open.BasicPublishAsync("hub.status." + system, "", mandatory: true, properties, Encoding.ASCII.GetBytes($$"""{"invoiceId":"{{invoice}}","status":204}"""), stop);
        plan.Posted();
    }
}
