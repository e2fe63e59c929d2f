using System.Text.Json.Serialization;
using Hub.Routing.Storage;

namespace Hub.Routing.AnswerRefusal;

/// <summary>A supplier's answer to a refusal.</summary>
/// <param name="InvoiceId">The invoice.</param>
/// <param name="Status">The status that is answered: 208, 210, 213 or 221.</param>
/// <param name="SeenAt">When the supplier first said that it has seen it (UTC).</param>
/// <param name="TreatedAt">When it said that it is done with it (UTC); absent while it is not.</param>
/// <param name="Comment">Its own note.</param>
internal sealed record RefusalAnswerView(
    Guid InvoiceId,
    int Status,
    DateTimeOffset SeenAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateTimeOffset? TreatedAt,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Comment)
{
    public static RefusalAnswerView Of(RefusalAnswer row, int status) => new(row.InvoiceId, status, row.SeenAt, row.TreatedAt, row.Comment);
}
