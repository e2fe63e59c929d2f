using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Hub.En16931;
using Hub.Explain.Rules;
using Hub.FacturX;

namespace Hub.Explain.WriteSarif;

/// <summary>
/// Writes verdicts as SARIF 2.1.0, the format that code review and build servers read. A log is its start, the results of each document with <see cref="Separator"/> between
/// those that have any, and its end, which lists the rules that were broken. <see cref="ResultsOf"/> may be called on several threads.
/// </summary>
/// <param name="language">Language of the texts.</param>
/// <param name="helpOf">The absolute address of a rule's page.</param>
public sealed class SarifLog(Language language, Func<string, Uri> helpOf)
{
    /// <summary>The media type of a log.</summary>
    public const string MediaType = "application/sarif+json";

    private readonly ConcurrentDictionary<string, Rule> broken = new(StringComparer.Ordinal);

    /// <summary>Stands between the results of two documents.</summary>
    public static ReadOnlySpan<byte> Separator => ","u8;

    /// <summary>The head of a log.</summary>
    public static byte[] Start() => "{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\",\"version\":\"2.1.0\",\"runs\":[{\"columnKind\":\"utf16CodeUnits\",\"results\":["u8.ToArray();

    /// <summary>The log of one document.</summary>
    public byte[] Write(Uri document, DocumentVerdict verdict) => [.. Start(), .. ResultsOf(document, verdict), .. End()];

    /// <summary>The results of a document, separated; empty when nothing was found.</summary>
    /// <param name="document">How the log calls the document: a URI, relative or absolute.</param>
    /// <param name="verdict">What was found.</param>
    public byte[] ResultsOf(Uri document, DocumentVerdict verdict)
    {
        using var text = new MemoryStream();
        foreach (var finding in verdict.Findings)
        {
            broken.TryAdd(finding.Rule, finding.Definition);
            if (text.Length > 0) text.Write(Separator);
            using var json = new Utf8JsonWriter(text);
            SarifResult.Write(json, document, finding, language);
        }
        return text.ToArray();
    }

    /// <summary>The foot of the log, with the rules of all its results.</summary>
    public byte[] End()
    {
        using var text = new MemoryStream();
        text.Write("],\"tool\":"u8);
        using (var json = new Utf8JsonWriter(text)) WriteTool(json);
        text.Write(Encoding.UTF8.GetBytes("}]}\n"));
        return text.ToArray();
    }

    private void WriteTool(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("driver");
        json.WriteString("name", "hub");
        json.WriteString("language", language == Language.French ? "fr" : "en");
        json.WriteStartArray("rules");
        foreach (var rule in broken.Values.OrderBy(rule => rule.Id, RuleIdOrder.Instance)) WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, Rule rule)
    {
        var text = RuleTexts.WithoutValues(language == Language.French ? rule.French : rule.English);
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        SarifResult.WriteText(json, "shortDescription", text);
        json.WriteString("helpUri", helpOf(rule.Id).AbsoluteUri);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifResult.LevelOf(rule.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        foreach (var term in rule.Terms) json.WriteStringValue(term);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
