using System.Text;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.BrFr;

/// <summary>The valid sample with what French law asks for besides, and what BR-FR finds in a document.</summary>
internal static class FrenchSample
{
    private static readonly CheckOptions BrFrAlone = new() { RuleSets = [RuleSets.BrFr], MaxFindings = 1_000_000 };

    public static string Ubl { get; } = Sample.Ubl
        .With(
            "<cbc:Note>Tree pruning, rue des Tilleuls.</cbc:Note>",
            "<cbc:Note>#PMT#40 euros</cbc:Note><cbc:Note>#PMD#12 %</cbc:Note><cbc:Note>#AAB#none</cbc:Note><cbc:Note>#BAR#B2B</cbc:Note>")
        .With("Hours worked", "PJA");

    public static string Cii { get; } = Sample.Cii
        .With(
            "<ram:Content>Tree pruning, rue des Tilleuls.</ram:Content>",
            "<ram:Content>40 euros</ram:Content><ram:SubjectCode>PMT</ram:SubjectCode></ram:IncludedNote>"
            + "<ram:IncludedNote><ram:Content>12 %</ram:Content><ram:SubjectCode>PMD</ram:SubjectCode></ram:IncludedNote>"
            + "<ram:IncludedNote><ram:Content>none</ram:Content><ram:SubjectCode>AAB</ram:SubjectCode></ram:IncludedNote>"
            + "<ram:IncludedNote><ram:Content>B2B</ram:Content><ram:SubjectCode>BAR</ram:SubjectCode>")
        .With("Hours worked", "PJA");

    public static string Of(string syntax) => syntax == "cii" ? Cii : Ubl;

    public static IReadOnlyList<Finding> Findings(string xml) =>
        [.. InvoiceCheck.Judge(Encoding.UTF8.GetBytes(xml), BrFrAlone).Findings.Where(finding => finding.Rule.StartsWith("BR-", StringComparison.Ordinal))];

    /// <summary>The ids of all findings, separated by spaces.</summary>
    public static string Broken(string xml) => string.Join(' ', Findings(xml).Select(finding => finding.Rule).Order(StringComparer.Ordinal));

    public static Finding Finding(string xml, string rule) => Findings(xml).First(finding => finding.Rule == rule);
}
