using System.Globalization;
using System.Text.Json.Serialization;

namespace Hub.TellFlows;

/// <summary>An event of the journal.</summary>
internal sealed record HubEvent(Guid Id, DateTimeOffset Time, string Sequence, [property: JsonPropertyName("recordedtime")] DateTimeOffset RecordedTime, HubStep Data)
{
    /// <summary>The instant between this event and the next: that of the message, where the invoice has the event's own.</summary>
    public DateTimeOffset JustAfter => RecordedTime + OneMicrosecond;

    /// <summary>The journal leaves it free between two events.</summary>
    public static readonly TimeSpan OneMicrosecond = TimeSpan.FromMicroseconds(1);

    public long Place => long.Parse(Sequence, CultureInfo.InvariantCulture);
}
