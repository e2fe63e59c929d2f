using System.Text.Json.Serialization;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Tells a collectivity that a suspended invoice was completed by its supplier.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Number">BT-1.</param>
/// <param name="CompletedAt">When the supplier completed it (UTC).</param>
/// <param name="Comment">What the supplier says; absent when it said nothing.</param>
/// <param name="Attachments">What it added, in the order of its form.</param>
internal sealed record CompletionNotice(
    Guid InvoiceId,
    string Number,
    DateTimeOffset CompletedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Comment,
    IReadOnlyList<NoticedAttachment> Attachments);
