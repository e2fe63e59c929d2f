using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Hub.En16931;
using Hub.Samples.Syntaxes;

namespace Hub.ReadableView.Tests;

/// <summary>A page made from a hostile document is a page, and nothing else.</summary>
public sealed partial class SafetyTests
{
    private const string Attack = "&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&apos;x&apos; &amp;amp; \u202Egpj.exe";

    [Theory]
    [InlineData(Syntax.Ubl)]
    [InlineData(Syntax.Cii)]
    public void Markup_in_any_value_and_attribute_stays_text(Syntax syntax)
    {
        var clean = Tags(Views.Of(syntax.Write(Views.Draft())));
        var text = Views.Text(syntax.Write(Views.Draft()));
        var root = text.IndexOf("?>", StringComparison.Ordinal) + 2;
        var hostile = Attributes().Replace(Content().Replace(text[root..], match => $">{Attack}<"), match => match.Value.Contains("xmlns", StringComparison.Ordinal) ? match.Value : $" {match.Groups["name"].Value}=\"{Attack}\"");
        var page = Views.Of(hostile);
        Views.Words(page).ShouldContain("<script>alert(1)</script>");
        page.ShouldNotContain("<script", Case.Insensitive);
        page.ShouldNotContain("\u202E");
        Tags(page).Except([.. clean, "a", "ul", "li", "ol", "div", "b"]).ShouldBeEmpty();
        AttributeNames(page).Except(["class", "id", "href", "title", "lang", "charset", "http-equiv", "content", "name", "role", "colspan"]).ShouldBeEmpty();
    }

    [Fact]
    public void The_style_is_the_one_that_the_policy_allows_and_nothing_else_is()
    {
        var page = Views.Of(UblWriter.Write(Views.Draft()));
        var style = Regex.Match(page, "<style>(?<css>.*?)</style>", RegexOptions.Singleline | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Groups["css"].Value;
        InvoiceView.ContentSecurityPolicy.ShouldStartWith($"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'");
        page.ShouldNotContain("style=\"");
        style.ShouldNotContain("url(");
    }

    [Fact]
    public void The_page_is_well_formed_but_for_the_elements_that_html_never_closes()
    {
        foreach (var xml in (byte[][])[UblWriter.Write(Views.Draft()), CiiWriter.Write(Views.Draft()), "<a/>"u8.ToArray(), []])
        {
            var page = Regex.Replace(Views.Of(xml)["<!DOCTYPE html>".Length..], "<(?<void>meta[^>]*|br)>", "<${void}/>", RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)).Replace("&nbsp;", " ", StringComparison.Ordinal);
            Should.NotThrow(() => XDocument.Parse(page), Encoding.UTF8.GetString(xml));
        }
    }

    [Fact]
    public void A_document_that_breaks_off_shows_the_place()
    {
        var text = Views.Text(UblWriter.Write(Views.Draft()));
        var words = Views.Words(Views.Of(text[..(text.Length / 2)]));
        words.ShouldStartWith("Illisible");
        words.ShouldContain("XML-TRUNCATED");
        words.ShouldContain("▸");
    }

    [Fact]
    public void One_endless_line_is_quoted_around_its_break()
    {
        var page = Views.Of("<Invoice>" + new string('x', 3_000_000) + "& </Invoice>");
        page.Length.ShouldBeLessThan(40_000);
        Views.Words(page).ShouldContain("xxx ▸ & <");
    }

    [Fact]
    public void A_file_without_any_invoice_gives_a_page_with_its_findings()
    {
        using var page = new StringWriter();
        InvoiceView.Write(new ViewedDocument(null, [Finding.OfFile(new Rule("PDF-TRIAL", Severity.Fatal, [], "Rien à lire.", "Nothing to read."))], null), page);
        Views.Words(page.ToString()).ShouldContain("PDF-TRIAL Rien à lire.");
    }

    [Fact]
    public void Damage_anywhere_still_gives_a_page()
    {
        var random = new Random(20261126);
        var right = UblWriter.Write(Views.Draft());
        for (var round = 0; round < 200; round++)
        {
            var damaged = (byte[])right.Clone();
            for (var hit = random.Next(1, 8); hit > 0; hit--) damaged[random.Next(damaged.Length)] = (byte)random.Next(32, 127);
            Views.Of(damaged).ShouldEndWith("</html>\n");
        }
    }

    private static IEnumerable<string> Tags(string page) => Tag().Matches(page).Select(match => match.Groups["name"].Value).Distinct();

    private static IEnumerable<string> AttributeNames(string page) => Tag().Matches(page).SelectMany(match => Attributes().Matches(match.Value)).Select(match => match.Groups["name"].Value).Distinct();

    [GeneratedRegex("<(?<name>[a-zA-Z0-9]+)[^>]*>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Tag();

    [GeneratedRegex("\\s(?<name>[A-Za-z:-]+)=\"[^\"]*\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attributes();

    [GeneratedRegex(">[^<>]*[^<>\\s][^<>]*<", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Content();
}
