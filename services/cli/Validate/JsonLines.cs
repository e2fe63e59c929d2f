using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.En16931;

namespace Hub.Cli.Validate;

/// <summary>
/// One line a document, for machines: <c>{"path","syntax","wellFormed","structureValid","findings":[{"rule","severity","count"}]}</c>,
/// findings by rule id. An invalid document is a result: the exit code stays 0.
/// </summary>
internal sealed class JsonLines : IVerdictFormat
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public byte[] Write(string path, InvoiceVerdict verdict)
    {
        using var line = new MemoryStream();
        using (var json = new Utf8JsonWriter(line, Options))
        {
            json.WriteStartObject();
            json.WriteString("path", path);
            json.WriteString("syntax", NameOf(verdict.Syntax));
            json.WriteBoolean("wellFormed", verdict.IsWellFormed);
            json.WriteBoolean("structureValid", verdict.IsStructureValid);
            WriteFindings(json, verdict);
            json.WriteEndObject();
        }

        line.Write(Encoding.UTF8.GetBytes("\n"));
        return line.ToArray();
    }

    public int ExitCode(bool allValid) => 0;

    private static void WriteFindings(Utf8JsonWriter json, InvoiceVerdict verdict)
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

    private static string NameOf(InvoiceSyntax syntax) => syntax switch
    {
        InvoiceSyntax.UblInvoice => "ubl-invoice",
        InvoiceSyntax.UblCreditNote => "ubl-creditnote",
        InvoiceSyntax.CrossIndustryInvoice => "cii",
        _ => "unknown",
    };
}
