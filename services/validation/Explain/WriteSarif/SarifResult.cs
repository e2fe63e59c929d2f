using System.Text.Json;
using Hub.En16931;

namespace Hub.Explain.WriteSarif;

/// <summary>One finding as a SARIF result.</summary>
internal static class SarifResult
{
    public static void Write(Utf8JsonWriter json, Uri document, Finding finding, Language language)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Rule);
        json.WriteString("level", LevelOf(finding.Severity));
        WriteText(json, "message", language == Language.French ? finding.French : finding.English);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        WritePhysical(json, document, finding);
        if (finding.XPath is { Length: > 0 } path) WriteLogical(json, path);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    public static string LevelOf(Severity severity) => severity == Severity.Fatal ? "error" : "warning";

    /// <summary>A message: an object with its text.</summary>
    public static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    private static void WritePhysical(Utf8JsonWriter json, Uri document, Finding finding)
    {
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", document.IsAbsoluteUri ? document.AbsoluteUri : document.OriginalString);
        json.WriteEndObject();
        if (finding.Line > 0)
        {
            json.WriteStartObject("region");
            json.WriteNumber("startLine", finding.Line);
            json.WriteNumber("startColumn", Math.Max(1, finding.Column));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }

    private static void WriteLogical(Utf8JsonWriter json, string path)
    {
        json.WriteStartArray("logicalLocations");
        json.WriteStartObject();
        json.WriteString("fullyQualifiedName", path);
        json.WriteString("kind", "element");
        json.WriteEndObject();
        json.WriteEndArray();
    }
}
