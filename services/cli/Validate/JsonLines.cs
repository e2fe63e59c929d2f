using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Hub.En16931;
using Hub.En16931.Selection;

namespace Hub.Cli.Validate;

/// <summary>
/// One line a document, for machines: <c>{"path","syntax","wellFormed","structureValid","findings":[{"rule","severity","count"}]}</c>,
/// findings by rule id. Where several rule sets may judge, each finding has its <c>"set"</c> ("STRUCTURE" for XML and schema), and what sets beside
/// found is a list of its own, <c>"beside"</c>. An invalid document is a result: the exit code stays 0.
/// </summary>
internal sealed class JsonLines(CheckOptions checks) : IVerdictFormat
{
    private readonly bool hasSets = checks.Schedule is not null || checks.RuleSets.Count > 1;

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
            WriteFindings(json, "findings", verdict.Findings);
            if (verdict.RuleSets.Any(chosen => chosen.Enforcement == Enforcement.Beside)) WriteFindings(json, "beside", verdict.BesideFindings);
            json.WriteEndObject();
        }

        line.Write(Encoding.UTF8.GetBytes("\n"));
        return line.ToArray();
    }

    public int ExitCode(bool allValid) => 0;

    private void WriteFindings(Utf8JsonWriter json, string name, IReadOnlyList<Finding> findings)
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

    private static string NameOf(InvoiceSyntax syntax) => syntax switch
    {
        InvoiceSyntax.UblInvoice => "ubl-invoice",
        InvoiceSyntax.UblCreditNote => "ubl-creditnote",
        InvoiceSyntax.CrossIndustryInvoice => "cii",
        _ => "unknown",
    };
}
