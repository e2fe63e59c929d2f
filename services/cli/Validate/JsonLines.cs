using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.En16931;
using Hub.Explain;
using Hub.FacturX;

namespace Hub.Cli.Validate;

/// <summary>
/// One line a document, for machines: <c>{"path","syntax","wellFormed","structureValid","findings":[{"rule","severity","count"}]}</c>,
/// findings by rule id. An invalid document is a result: the exit code stays 0.
/// </summary>
internal sealed class JsonLines : IVerdictFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of what is no PDF, the engine's verdict and nothing else: these lines are compared with those of other validators.</summary>
    public DocumentVerdict Judge(ReadOnlyMemory<byte> document) => DocumentContent.KindOf(document.Span) == DocumentKind.Pdf
        ? InvoiceDocument.Judge(document)
        : new DocumentVerdict(DocumentKind.Xml, document, InvoiceCheck.Judge(document), []);

    public byte[] Write(string path, DocumentVerdict verdict)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("syntax", SyntaxName.Of(verdict.Verdict?.Syntax));
            json.WriteBoolean("wellFormed", verdict.Verdict is { IsWellFormed: true });
            json.WriteBoolean("structureValid", verdict.Verdict is { IsStructureValid: true });
            WriteFindings(json, verdict);
            json.WriteEndObject();
        }

        line.Write(Encoding.UTF8.GetBytes("\n"));
        return line.ToArray();
    }

    public int ExitCode(RunSummary summary) => ExitCodes.AllValid;

    private static void WriteFindings(Utf8JsonWriter json, DocumentVerdict verdict)
    {
        var counts = verdict.Findings.CountBy(finding => (finding.Rule, finding.Severity)).OrderBy(count => count.Key.Rule, StringComparer.Ordinal);
        json.WriteStartArray("findings");
        foreach (var ((rule, severity), count) in counts)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule);
            json.WriteString("severity", severity == Severity.Fatal ? "fatal" : "warning");
            json.WriteNumber("count", count);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
