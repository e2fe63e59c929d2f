using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using Hub.Notification.ServeFeed;

namespace Hub.Notification.StreamEvents;

/// <summary>Writes the event stream format of the HTML standard.</summary>
internal sealed class EventStreamWriter(PipeWriter body)
{
    /// <summary>Browsers come back after three seconds.</summary>
    public Task WelcomeAsync(CancellationToken stop) => WriteAsync("retry: 3000\n\n", stop);

    /// <summary>A comment: readers pass over it.</summary>
    public Task HeartbeatAsync(CancellationToken stop) => WriteAsync(": still here\n\n", stop);

    /// <summary>Events; <c>id</c> is the place in the journal, to come back to with <c>Last-Event-ID</c>. The event's own id is in its JSON.</summary>
    public async Task EventsAsync(IEnumerable<EventView> events, CancellationToken stop)
    {
        foreach (var one in events)
        {
            Append($"id: {one.Sequence}\nevent: {one.Type}\ndata: ");
            // One line: JSON escapes line ends.
            body.Write(JsonSerializer.SerializeToUtf8Bytes(one, JsonSerializerOptions.Web));
            Append("\n\n");
        }
        await body.FlushAsync(stop);
    }

    private async Task WriteAsync(string text, CancellationToken stop)
    {
        Append(text);
        await body.FlushAsync(stop);
    }

    private void Append(string text) => Encoding.UTF8.GetBytes(text, body);
}
