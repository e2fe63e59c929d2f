using System.Text;
using Hub.En16931;
using Hub.Samples;
using Hub.Samples.Parties;

namespace Hub.ReadableView.Tests;

/// <summary>Invoices to show, and what their pages say.</summary>
internal static class Views
{
    public static SampleInvoice Draft(int seed = 7) =>
        InvoiceDraw.Draw(new Random(seed), DemoSuppliers.Energy, DemoRecipients.All[0], "F2026-00007") with { IsCreditNote = false, CorrectedNumber = null };

    public static string Of(byte[] xml, ViewOptions? options = null)
    {
        using var page = new StringWriter();
        InvoiceView.Write(new ViewedDocument(InvoiceCheck.Judge(xml), [], xml) { FileName = "F1.xml" }, page, options);
        return page.ToString();
    }

    public static string Of(string xml, ViewOptions? options = null) => Of(Encoding.UTF8.GetBytes(xml), options);

    public static string Text(byte[] xml) => Encoding.UTF8.GetString(xml);

    /// <summary>What a reader sees: without markup and style, narrow spaces as spaces.</summary>
    public static string Words(string page)
    {
        var body = page[page.IndexOf("<main>", StringComparison.Ordinal)..];
        var bare = System.Text.RegularExpressions.Regex.Replace(body, "<[^>]*>", " ", System.Text.RegularExpressions.RegexOptions.None, TimeSpan.FromSeconds(5));
        return string.Join(' ', System.Net.WebUtility.HtmlDecode(bare).Replace('\u202F', ' ').Replace('\u00A0', ' ').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
