using System.Globalization;
using System.Text.Json.Serialization;
using Hub.Notification.Storage;

namespace Hub.Notification.ServeFeed;

/// <summary>An event of the journal as a CloudEvent 1.0 (structured JSON).</summary>
/// <param name="Id">The same in every way out of the hub: drop what you have seen.</param>
/// <param name="Type">"fr.hub.invoice.status-changed.v1".</param>
/// <param name="Source">Who says it.</param>
/// <param name="Subject">The invoice's id.</param>
/// <param name="Time">The instant at which the step took effect (UTC).</param>
/// <param name="Sequence">Place in the journal: orders events, and is the cursor behind this event.</param>
/// <param name="Data">The step.</param>
internal sealed record EventView(
    Guid Id,
    string Type,
    string Source,
    string Subject,
    DateTimeOffset Time,
    string Sequence,
    EventData Data)
{
    private const string Hub = "urn:fr:hub";

    /// <summary>CloudEvents version.</summary>
    [JsonPropertyName("specversion")]
    public string SpecVersion { get; } = "1.0";

    /// <summary>Media type of the data.</summary>
    [JsonPropertyName("datacontenttype")]
    public string DataContentType { get; } = "application/json";

    /// <summary>When the journal recorded it (UTC): never before that of an earlier event, whatever <c>time</c> says.</summary>
    [JsonPropertyName("recordedtime")]
    public required DateTimeOffset RecordedTime { get; init; }

    public static EventView Of(JournalEvent entry) => new(
        entry.EventId,
        entry.Type,
        Hub,
        entry.InvoiceId.ToString(),
        entry.At,
        entry.Sequence.ToString(CultureInfo.InvariantCulture),
        new EventData(
            entry.InvoiceId,
            entry.DepositId,
            entry.SupplierAccount,
            entry.CollectivityAccount,
            entry.Number,
            entry.BuyerSiret,
            entry.Status,
            LifeCycle.NameOf(entry.Status),
            entry.Reason,
            entry.Comment,
            entry.SetBy,
            entry.Position < 0,
            entry.FindingCount,
            FindingList.Read(entry.Findings)))
    {
        RecordedTime = entry.RecordedAt,
    };
}
