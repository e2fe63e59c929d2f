using System.Globalization;
using System.Text;
using Hub.En16931;

namespace Hub.Cli.Validate;

/// <summary>For people: each finding with its place, its rule and what to do. The exit code is 1 when a document is not valid.</summary>
internal sealed class ReadableText(bool inFrench) : IVerdictFormat
{
    public byte[] Write(string path, InvoiceVerdict verdict)
    {
        var text = new StringBuilder();
        text.AppendLine(CultureInfo.InvariantCulture, $"{path}: {Summary(verdict)}");
        foreach (var finding in verdict.Findings)
        {
            var mark = finding.Severity == Severity.Fatal ? "✗" : "!";
            text.AppendLine(CultureInfo.InvariantCulture, $"  {mark} {finding.Line}:{finding.Column} {finding.Rule} {string.Join(' ', finding.Terms)}");
            text.AppendLine(CultureInfo.InvariantCulture, $"      {(inFrench ? finding.French : finding.English)}");
            if (finding.XPath.Length > 0)
            {
                text.AppendLine(CultureInfo.InvariantCulture, $"      {finding.XPath}");
            }
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public int ExitCode(bool allValid) => allValid ? 0 : 1;

    private string Summary(InvoiceVerdict verdict) =>
        verdict.IsValid ? (inFrench ? "valide" : "valid") : inFrench ? "non valide" : "not valid";
}
