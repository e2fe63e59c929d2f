using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Hub.Ingest.ReadDocuments;
using Hub.Ingest.TakeDeposit;

namespace Hub.Ingest.CollectDropFolder;

/// <summary>What is written beside a file: the answer that the same deposit gets over HTTP, or why it was refused.</summary>
internal static class DropResult
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, WriteIndented = true };

    public static string Of(string file, DepositResult result) => result.Outcome is { } outcome ? Taken(file, outcome.Answer) : Refused(file, result.Refusal!, result.RefusedEntries);

    private static string Taken(string file, string answer) => new JsonObject
    {
        ["file"] = EntryName.Shown(file),
        ["outcome"] = "taken",
        ["deposit"] = JsonNode.Parse(answer),
    }.ToJsonString(Json);

    private static string Refused(string file, Refusal refusal, IReadOnlyList<RefusedEntry> entries) => new JsonObject
    {
        ["file"] = EntryName.Shown(file),
        ["outcome"] = "refused",
        ["code"] = refusal.Kind.Code,
        ["title"] = refusal.Kind.English,
        ["titleFr"] = refusal.Kind.French,
        ["detail"] = refusal.English,
        ["detailFr"] = refusal.French,
        ["refusedEntries"] = JsonSerializer.SerializeToNode(entries, Json),
    }.ToJsonString(Json);
}
