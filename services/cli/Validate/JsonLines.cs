using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.En16931;
using Hub.En16931.Selection;
using Hub.Explain;
using Hub.FacturX;

namespace Hub.Cli.Validate;

/// <summary>
/// One line a document, for machines: <c>{"path","syntax","wellFormed","structureValid","findings":[{"rule","severity","count"}]}</c>,
/// findings by rule id. Where several rule sets may judge, each finding has its <c>"set"</c> ("STRUCTURE" for file, XML and schema), and what sets beside
/// found is a list of its own, <c>"beside"</c>. An invalid document is a result: the exit code stays 0.
/// </summary>
internal sealed class JsonLines(CheckOptions checks) : IVerdictFormat
{
    private readonly bool hasSets = checks.Schedule is not null || checks.RuleSets.Count > 1;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Of what is no PDF, the engine's verdict and nothing else: these lines are compared with those of other validators.</summary>
    public DocumentVerdict Judge(ReadOnlyMemory<byte> document, CheckOptions checks) => DocumentContent.KindOf(document.Span) == DocumentKind.Pdf
        ? InvoiceDocument.Judge(document, checks)
        : new DocumentVerdict(DocumentKind.Xml, document, InvoiceCheck.Judge(document, checks), []);

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
            WriteFindings(json, "findings", verdict.Findings);
            if (verdict.Verdict is { } judged && judged.RuleSets.Any(chosen => chosen.Enforcement == Enforcement.Beside)) WriteFindings(json, "beside", judged.BesideFindings);
            json.WriteEndObject();
        }

        line.Write(Encoding.UTF8.GetBytes("\n"));
        return line.ToArray();
    }

    public int ExitCode(RunSummary summary) => ExitCodes.AllValid;

    private void WriteFindings(Utf8JsonWriter json, string name, IEnumerable<Finding> findings)
    {
        var counts = findings.CountBy(finding => (finding.Rule, finding.Severity, Set: finding.RuleSet?.Id ?? "STRUCTURE")).OrderBy(count => count.Key.Rule, StringComparer.Ordinal);
        json.WriteStartArray(name);
        foreach (var ((rule, severity, set), count) in counts)
        {
            json.WriteStartObject();
            json.WriteString("rule", rule);
            json.WriteString("severity", severity == Severity.Fatal ? "fatal" : "warning");
            json.WriteNumber("count", count);
            if (hasSets) json.WriteString("set", set);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
