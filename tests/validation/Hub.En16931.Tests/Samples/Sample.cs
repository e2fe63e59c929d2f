using System.Text;
using Hub.En16931.Model;

namespace Hub.En16931.Tests.Samples;

/// <summary>One valid invoice, written by us in both syntaxes, that tests change in one place.</summary>
internal static class Sample
{
    public static string Ubl { get; } = Resource.Read("Samples.invoice-ubl.xml");

    public static string Cii { get; } = Resource.Read("Samples.invoice-cii.xml");

    public static string Of(string syntax) => syntax == "cii" ? Cii : Ubl;

    public static InvoiceVerdict Judge(string xml) => InvoiceCheck.Judge(Encoding.UTF8.GetBytes(xml));

    public static Invoice Read(string xml) => Judge(xml).Invoice.ShouldNotBeNull();

    /// <summary>The same document with every occurrence of a text changed; fails when there is none.</summary>
    public static string With(this string xml, string old, string changed)
    {
        xml.ShouldContain(old);
        return xml.Replace(old, changed, StringComparison.Ordinal);
    }

    /// <summary>The ids of the rules a document breaks, each once, in order.</summary>
    public static string[] BrokenRules(string xml) =>
        [.. Judge(xml).Findings.Select(finding => finding.Rule).Distinct().Order(StringComparer.Ordinal)];

    public static Finding Finding(string xml, string rule) => Judge(xml).Findings.First(finding => finding.Rule == rule);
}
