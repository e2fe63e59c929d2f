using System.Net;
using System.Xml.Linq;
using Hub.Explain;
using Hub.Explain.Rules;
using Hub.Testing;
using Hub.Validation.ShowRules;

namespace Hub.Validation.Tests;

public sealed class RulePageTests
{
    [Theory]
    [InlineData(Language.French)]
    [InlineData(Language.English)]
    public void Every_rule_has_a_page_that_is_well_formed(Language language)
    {
        var broken = RuleBook.All.Where(entry => !IsWhole(RulePage.Write(entry, language), entry)).Select(entry => entry.Id);
        broken.ShouldBeEmpty();
    }

    [Fact]
    public async Task Anybody_may_read_a_page_and_no_script_runs_on_it()
    {
        await using var hub = await HubProcess.StartAsync([new ValidationService()]);
        using var answer = await hub.Anonymous().GetAsync("/rules/BR-CO-10?lang=en");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'none'; style-src 'sha256-");
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("An example that fails");
        page.ShouldContain("&lt;cbc:LineExtensionAmount currencyID=&quot;EUR&quot;&gt;990.00");
        page.ShouldNotContain("<script");
        page.ShouldNotContain("http://");
    }

    [Fact]
    public async Task The_language_follows_the_reader()
    {
        await using var hub = await HubProcess.StartAsync([new ValidationService()]);
        using var http = hub.Anonymous();
        (await http.GetStringAsync("/rules/BR-CO-10")).ShouldContain("<html lang=\"fr\">");
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en-US,en;q=0.9");
        (await http.GetStringAsync("/rules/BR-CO-10")).ShouldContain("<html lang=\"en\">");
        (await http.GetStringAsync("/rules/BR-CO-10?lang=fr")).ShouldContain("<html lang=\"fr\">");
    }

    [Fact]
    public async Task An_unknown_rule_is_not_found_and_says_so_in_words()
    {
        await using var hub = await HubProcess.StartAsync([new ValidationService()]);
        using var answer = await hub.Anonymous().GetAsync("/rules/%3Cscript%3E?lang=en");
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("There is no such rule");
        page.ShouldNotContain("<script");
    }

    [Fact]
    public async Task The_list_is_searched_and_what_was_searched_is_encoded()
    {
        await using var hub = await HubProcess.StartAsync([new ValidationService()]);
        using var http = hub.Anonymous();
        (await http.GetStringAsync("/rules?q=BT-106&lang=en")).ShouldContain("href=\"/rules/BR-CO-10?lang=en\"");
        var page = await http.GetStringAsync("/rules?q=%22%3E%3Cscript%3E");
        page.ShouldContain("value=\"&quot;&gt;&lt;script&gt;\"");
        page.ShouldNotContain("<script");
        (await http.GetStringAsync("/rules?page=2")).ShouldContain("page=3");
        using var tooLong = await http.GetAsync("/rules?q=" + new string('a', RuleListPage.LongestQuery + 1));
        tooLong.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <summary>What is between the tags of the body is read as XML: an unencoded text would not be.</summary>
    private static bool IsWhole(string page, RuleEntry entry)
    {
        var main = page[page.IndexOf("<main>", StringComparison.Ordinal)..(page.IndexOf("</main>", StringComparison.Ordinal) + "</main>".Length)];
        var body = XElement.Parse(main.Replace("<br>", "<br/>", StringComparison.Ordinal));
        return body.Element("h1")!.Value.StartsWith(entry.Id, StringComparison.Ordinal) && !page.Contains("{found}", StringComparison.Ordinal)
            && (body.Descendants("pre").Any() || entry.Uses.All(use => use.Silent is not null || RuleExamples.ReasonForNone(use) is not null));
    }
}
