using System.Text.RegularExpressions;
using Hub.En16931;
using Hub.Samples.Syntaxes;

namespace Hub.ReadableView.Tests;

public sealed partial class MarkTests
{
    [Theory]
    [InlineData(Syntax.Ubl, "PayableAmount")]
    [InlineData(Syntax.Cii, "DuePayableAmount")]
    public void A_wrong_total_is_marked_at_the_total_and_said_in_words(Syntax syntax, string element)
    {
        var page = Views.Of(Edit(syntax.Write(Views.Draft()), $"({element}[^>]*>)[0-9.]+<", "${1}99999.00<"));
        var row = page[page.IndexOf("<tr><th>Net à payer", StringComparison.Ordinal)..];
        row[..row.IndexOf("</tr>", StringComparison.Ordinal)].ShouldContain(">BR-CO-16</a>");
        Views.Words(page).ShouldStartWith("Non conforme 1 erreur bloquante");
        Views.Words(page).ShouldContain("Constats BR-CO-16");
    }

    [Fact]
    public void A_field_that_is_missing_is_shown_as_missing_with_its_mark()
    {
        var page = Views.Of(Edit(UblWriter.Write(Views.Draft()), "<cbc:ID>F2026-00007</cbc:ID>", ""));
        Regex.Match(page, "<h1>.*?</h1>", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Value.ShouldSatisfyAllConditions(
            heading => heading.ShouldContain("non renseigné"), heading => heading.ShouldContain(">BR-02</a>"));
    }

    [Fact]
    public void A_finding_about_one_line_is_marked_at_that_line_alone()
    {
        var draft = Views.Draft();
        var xml = Views.Text(UblWriter.Write(draft));
        var last = xml.LastIndexOf("<cbc:Name>", xml.LastIndexOf("</cac:Item>", StringComparison.Ordinal), StringComparison.Ordinal);
        var page = Views.Of(xml.Remove(last, xml.IndexOf("</cbc:Name>", last, StringComparison.Ordinal) + "</cbc:Name>".Length - last));
        var rows = page.Split("<tbody class=\"line\">")[1..];
        rows.Length.ShouldBe(draft.Lines.Count);
        rows.Select(row => row.Contains(">BR-25</a>", StringComparison.Ordinal)).ShouldBe([.. Enumerable.Repeat(false, rows.Length - 1), true]);
    }

    [Fact]
    public void A_finding_about_an_element_that_is_not_shown_is_marked_at_the_field_inside_it()
    {
        var xml = Views.Text(UblWriter.Write(Views.Draft()));
        var scheme = Regex.Match(xml, "<cac:PartyTaxScheme>.*?</cac:PartyTaxScheme>", RegexOptions.Singleline, TimeSpan.FromSeconds(1)).Value;
        var party = xml.Remove(xml.IndexOf(scheme, StringComparison.Ordinal), scheme.Length);
        var page = Views.Of(party.Insert(party.IndexOf("</cac:Party>", StringComparison.Ordinal), scheme));
        var field = page[page.IndexOf("<dt>N° de TVA", StringComparison.Ordinal)..];
        field[..field.IndexOf("</dd>", StringComparison.Ordinal)].ShouldContain(">STRUCT-ORDER</a>");
    }

    [Theory]
    [InlineData(Syntax.Ubl)]
    [InlineData(Syntax.Cii)]
    public void Every_link_of_the_list_leads_to_a_mark_of_the_page(Syntax syntax)
    {
        foreach (var xml in Broken(syntax))
        {
            var page = Views.Of(xml);
            var ids = Id().Matches(page).Select(match => match.Groups["id"].Value).ToList();
            ids.ShouldBeUnique();
            Target().Matches(page).Select(match => match.Groups["id"].Value).Except(ids).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData(Syntax.Ubl)]
    [InlineData(Syntax.Cii)]
    public void Every_finding_is_in_the_list_with_a_link_to_the_page_of_its_rule(Syntax syntax)
    {
        foreach (var xml in Broken(syntax))
        {
            var page = Views.Of(xml);
            foreach (var finding in InvoiceCheck.Judge(System.Text.Encoding.UTF8.GetBytes(xml)).Findings) page.ShouldContain($"href=\"/rules/{finding.Rule}\"");
        }
    }

    [Fact]
    public void Without_a_hub_no_rule_is_linked() =>
        Views.Of(Edit(UblWriter.Write(Views.Draft()), "<cbc:ID>F2026-00007</cbc:ID>", ""), ViewOptions.Default with { RulePages = null }).ShouldNotContain("/rules/");

    [Fact]
    public void A_finding_about_the_file_is_listed_first_of_its_weight()
    {
        var xml = UblWriter.Write(Views.Draft());
        using var page = new StringWriter();
        var rule = new Rule("PDF-TRIAL", Severity.Warning, [], "Texte en français.", "Text in English.");
        InvoiceView.Write(new ViewedDocument(InvoiceCheck.Judge(xml), [Finding.OfFile(rule, "trouvé", "attendu")], xml), page);
        Views.Words(page.ToString()).ShouldStartWith("Conforme 1 avertissement. Les constats sont marqués à leur place dans la facture. Constats PDF-TRIAL Texte en français. Trouvé : trouvé Attendu : attendu");
    }

    private static IEnumerable<string> Broken(Syntax syntax)
    {
        var right = Views.Text(syntax.Write(Views.Draft()));
        var leaves = Leaf().Matches(right);
        for (var at = 0; at < leaves.Count; at += 3) yield return right.Remove(leaves[at].Index, leaves[at].Length);
    }

    private static string Edit(byte[] xml, string pattern, string replacement)
    {
        var text = Views.Text(xml);
        var edited = Regex.Replace(text, pattern, replacement, RegexOptions.None, TimeSpan.FromSeconds(1));
        edited.ShouldNotBe(text);
        return edited;
    }

    [GeneratedRegex(" id=\"(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("href=\"#(?<id>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Target();

    [GeneratedRegex("<(?<name>[a-z]+:[A-Za-z]+)[^<>]*>[^<]*</\\k<name>>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Leaf();
}
