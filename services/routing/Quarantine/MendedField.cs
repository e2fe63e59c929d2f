using System.Text.Encodings.Web;
using System.Text.Json;

namespace Hub.Routing.Quarantine;

/// <summary>A field of the register that an operator mended. The document keeps what it says.</summary>
/// <param name="Field">"buyerSiret", "serviceCode", "engagementNumber" or "contractReference".</param>
/// <param name="Old">What it was: with an invoice, what the document says; null: nothing.</param>
/// <param name="New">What it is; null: nothing.</param>
internal sealed record MendedField(string Field, string? Old, string? New)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Reads what <see cref="Write"/> wrote; null when nothing is mended.</summary>
    public static IReadOnlyList<MendedField>? Read(string? json) => json is null ? null : JsonSerializer.Deserialize<List<MendedField>>(json, Json);

    /// <summary>The form that the store and events hold; null when nothing is mended.</summary>
    public static string? Write(IReadOnlyList<MendedField> fields) => fields.Count == 0 ? null : JsonSerializer.Serialize(fields, Json);

    /// <summary>What is mended after one more change: the oldest value and the newest of each field; a field that has its first value again is mended no more.</summary>
    public static IReadOnlyList<MendedField> After(IReadOnlyList<MendedField>? before, IReadOnlyList<MendedField> changes) =>
        [.. (before ?? []).Concat(changes).GroupBy(change => change.Field).Select(same => new MendedField(same.Key, same.First().Old, same.Last().New)).Where(change => change.Old != change.New)];
}
