using System.Net;
using System.Text;
using Hub.Hosting.Access;

namespace Hub.Notification.Tests;

public sealed class DepositResultsTests(NotificationHub hub)
{
    [Fact]
    public async Task A_spreadsheet_in_france_gets_semicolons_decimal_commas_french_and_a_byte_order_mark()
    {
        var news = await JudgedAsync();
        var bytes = await DownloadAsync(news, "csv-fr");
        bytes.AsSpan(0, 3).SequenceEqual(Encoding.UTF8.Preamble).ShouldBeTrue();
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");
        lines[0].ShouldStartWith("\uFEFFIdentifiant;Numéro;Fichier;");
        lines[1].ShouldContain(";02/11/2026;99,50;EUR;213;Rejetée;");
        lines[1].ShouldEndWith(";REJ_COH;;120;BR-CO-15;Le total est faux : « 1 » ≠ 2.");
        lines[2].ShouldContain(";20/11/2026;120,00;EUR;203;Mise à disposition;");
        lines.Length.ShouldBe(4);
        lines[3].ShouldBeEmpty();
    }

    [Fact]
    public async Task Any_other_program_gets_commas_points_and_no_mark()
    {
        var lines = Encoding.UTF8.GetString(await DownloadAsync(await JudgedAsync(), "csv")).Split("\r\n");
        lines[0].ShouldStartWith("Id,Number,File,");
        lines[1].ShouldContain(",2026-11-02,99.50,EUR,213,Rejected,");
        lines[1].ShouldEndWith(",REJ_COH,,120,BR-CO-15,The total is wrong.");
    }

    [Fact]
    public async Task Json_says_the_same()
    {
        var news = await JudgedAsync();
        var results = (await hub.GetAsync(news.Supplier, HubRoles.Supplier, $"/v1/deposits/{news.DepositId}/results")).EnumerateArray().ToList();
        results.Select(result => result.GetProperty("id").GetGuid()).ShouldBe(news.Invoices);
        results[0].GetProperty("rules").EnumerateArray().Select(rule => rule.GetString()).ShouldBe(["BR-CO-15"]);
        results[0].GetProperty("remedyFr").GetString().ShouldBe("Le total est faux : « 1 » ≠ 2.");
        results[1].GetProperty("status").GetInt32().ShouldBe(203);
    }

    [Theory]
    [InlineData("=HYPERLINK(1)")]
    [InlineData("  +cmd|' /C calc'!A0")]
    [InlineData("@SUM(A1)")]
    [InlineData("-1+1")]
    [InlineData("\tx")]
    [InlineData("＝1")]
    public async Task No_cell_is_a_formula(string name)
    {
        var news = new News();
        var received = news.Received();
        await hub.SendAsync(received with { Invoices = [received.Invoices[0] with { FileName = name }] });
        foreach (var format in new[] { "csv", "csv-fr" })
            Encoding.UTF8.GetString(await DownloadAsync(news, format)).ShouldContain("'" + name);
    }

    [Fact]
    public async Task A_cell_with_a_separator_a_quote_or_a_line_break_stays_one_cell()
    {
        var news = new News();
        var received = news.Received();
        await hub.SendAsync(received with { Invoices = [received.Invoices[0] with { FileName = "a,\"b\";\nc.xml" }] });
        Encoding.UTF8.GetString(await DownloadAsync(news, "csv")).ShouldContain(",\"a,\"\"b\"\";\nc.xml\",");
        Encoding.UTF8.GetString(await DownloadAsync(news, "csv-fr")).ShouldContain(";\"a,\"\"b\"\";\nc.xml\";");
    }

    [Fact]
    public async Task A_deposit_of_many_pages_comes_whole_and_in_order()
    {
        var news = new News(invoices: 950);
        foreach (var part in news.Invoices.Chunk(100)) await hub.SendAsync(news.Received(part));
        var lines = Encoding.UTF8.GetString(await DownloadAsync(news, "csv")).TrimEnd().Split("\r\n");
        lines.Skip(1).Select(line => Guid.Parse(line[..36])).ShouldBe(news.Invoices);
    }

    [Fact]
    public async Task Anothers_deposit_is_not_there_and_a_collectivity_has_none()
    {
        var news = await JudgedAsync();
        var (status, body) = await hub.AskAsync("someone-else", HubRoles.Supplier, $"/v1/deposits/{news.DepositId}/results");
        status.ShouldBe(HttpStatusCode.NotFound);
        body.GetProperty("code").GetString().ShouldBe("deposit-unknown");
        (await hub.AskAsync(news.City, HubRoles.Collectivity, $"/v1/deposits/{news.DepositId}/results")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_format_that_there_is_not_is_refused()
    {
        var (status, body) = await hub.AskAsync("edf", HubRoles.Supplier, $"/v1/deposits/{News.NewId()}/results?format=xls");
        status.ShouldBe(HttpStatusCode.BadRequest);
        body.GetProperty("code").GetString().ShouldBe("format-unknown");
    }

    private async Task<News> JudgedAsync()
    {
        var news = new News(invoices: 2);
        await hub.SendAsync(news.Received());
        await hub.SendAsync(news.Rejected(news.Invoice));
        await hub.SendAsync(news.Changed(203, 2, news.Invoices[1]));
        return news;
    }

    private async Task<byte[]> DownloadAsync(News news, string format)
    {
        using var http = hub.Process.As(news.Supplier, HubRoles.Supplier);
        using var answer = await http.GetAsync($"/v1/deposits/{news.DepositId}/results?format={format}");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/csv");
        answer.Content.Headers.ContentDisposition!.FileName!.Trim('"').ShouldBe($"{news.DepositId}.csv");
        return await answer.Content.ReadAsByteArrayAsync();
    }
}
