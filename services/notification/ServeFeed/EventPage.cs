using System.Text.Json.Serialization;

namespace Hub.Notification.ServeFeed;

/// <summary>Events of the caller's, in the order in which they became known.</summary>
/// <param name="Events">Oldest first; empty when there is nothing new.</param>
/// <param name="Next">Pass it as <c>after</c>. There always is one: after the last event it waits for the next.</param>
/// <param name="More">True when further events are there already.</param>
internal sealed record EventPage(IReadOnlyList<EventView> Events, string Next, bool More)
{
    /// <summary>What is known now of the invoices that the events speak of, when it was asked for: one each, only those that are the caller's now.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EventInvoice>? Invoices { get; init; }
}
