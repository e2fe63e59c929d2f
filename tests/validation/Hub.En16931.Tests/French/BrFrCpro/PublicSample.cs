using System.Text;
using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.BrFrCpro;

/// <summary>The sample as an invoice to the public sector: it says that it is one.</summary>
internal static class PublicSample
{
    private static readonly CheckOptions PublicRules = new() { RuleSets = [RuleSets.BrFrCpro] };

    public static string Ubl { get; } = Sample.Ubl.With("<cbc:Note>Tree pruning", "<cbc:Note>#ADN#B2G</cbc:Note>\n  <cbc:Note>Tree pruning");

    public static string Cii { get; } = Sample.Cii.With(
        "<ram:IncludedNote>\n      <ram:Content>Tree",
        "<ram:IncludedNote>\n      <ram:Content>B2G</ram:Content>\n      <ram:SubjectCode>ADN</ram:SubjectCode>\n    </ram:IncludedNote>\n    <ram:IncludedNote>\n      <ram:Content>Tree");

    public static string Of(string syntax) => syntax == "cii" ? Cii : Ubl;

    public static IReadOnlyList<Finding> FindingsOf(string xml, RuleSet? rules = null) =>
        [.. InvoiceCheck.Judge(Encoding.UTF8.GetBytes(xml), rules is null ? PublicRules : new CheckOptions { RuleSets = [rules] }).Findings.Where(finding => finding.RuleSet is not null)];

    public static string[] BrokenRules(string xml) => [.. FindingsOf(xml).Select(finding => finding.Rule)];
}
