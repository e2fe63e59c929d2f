using System.Text;

namespace Hub.En16931.Tests.SyntaxTables;

/// <summary>Small documents, complete only where a test looks, and what the engine finds in them.</summary>
internal static class Snippet
{
    public static string Ubl(string content) =>
        $"""
        <Invoice xmlns="{Namespaces.UblInvoice}" xmlns:cac="{Namespaces.Cac}" xmlns:cbc="{Namespaces.Cbc}" xmlns:x="urn:x">{content}</Invoice>
        """;

    public static string UblCreditNote(string content) =>
        $"""
        <CreditNote xmlns="{Namespaces.UblCreditNote}" xmlns:cac="{Namespaces.Cac}" xmlns:cbc="{Namespaces.Cbc}">{content}</CreditNote>
        """;

    public static string Cii(string content) =>
        $"""
        <rsm:CrossIndustryInvoice xmlns:rsm="{Namespaces.Rsm}" xmlns:ram="{Namespaces.Ram}" xmlns:udt="{Namespaces.Udt}">{content}</rsm:CrossIndustryInvoice>
        """;

    public static string CiiTransaction(string content) =>
        Cii($"<rsm:SupplyChainTradeTransaction>{content}</rsm:SupplyChainTradeTransaction>");

    public static IReadOnlyList<Finding> Findings(string document, string rule) =>
        [.. InvoiceCheck.Judge(Encoding.UTF8.GetBytes(document)).Findings.Where(finding => finding.Rule == rule)];

    /// <summary>How often a rule fires.</summary>
    public static int Count(string document, string rule) => Findings(document, rule).Count;
}
