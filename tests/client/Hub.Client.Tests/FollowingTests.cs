using Microsoft.AspNetCore.Http;

namespace Hub.Client.Tests;

public sealed class FollowingTests
{
    private static readonly Guid Id = new("019ab0c2-7d0f-7b1c-8f6e-52a1a9d0e6c4");

    [Fact]
    public async Task A_line_that_breaks_is_opened_again_until_the_deposit_is_complete()
    {
        await using var server = await StandIn.StartAsync(async (http, attempt) =>
        {
            http.Response.ContentType = "text/event-stream";
            await http.Response.WriteAsync($"event: progress\ndata: {Deposit(attempt, complete: false)}\n\n");
            await http.Response.Body.FlushAsync();
            if (attempt == 1) http.Abort();
            if (attempt == 3) await http.Response.WriteAsync($"event: complete\ndata: {Deposit(9, complete: true)}\n\n");
        });
        using var hub = server.ToClient();
        var seen = await hub.Deposits.FollowAsync(Id).Select(deposit => deposit.Counts.Checked).ToListAsync();
        seen[^1].ShouldBe(9);
        server.Requests.ShouldBe(Enumerable.Repeat($"GET /v1/deposits/{Id}/progress", 3));
    }

    [Fact]
    public async Task Events_go_on_from_page_to_page_and_from_a_cursor()
    {
        await using var server = await StandIn.StartAsync((http, page) => http.Response.WriteAsJsonAsync(new
        {
            events = new[] { Happened(page) },
            next = $"{page * 10}",
            more = page < 3,
        }));
        using var hub = server.ToClient();
        var seen = await hub.Events.ReadAsync(after: "5").Select(happened => happened.Sequence).ToListAsync();
        seen.ShouldBe(["1", "2", "3"]);
        server.Requests.Select(request => request.Split("after=")[1].Split('&')[0]).ShouldBe(["5", "10", "20"]);
    }

    [Fact]
    public async Task Who_follows_waits_at_the_end_for_what_comes()
    {
        await using var server = await StandIn.StartAsync((http, page) => http.Response.WriteAsJsonAsync(new { events = page == 3 ? new[] { Happened(page) } : [], next = "0", more = false }));
        using var hub = server.ToClient();
        (await hub.Events.ReadAsync(follow: true).FirstAsync()).Sequence.ShouldBe("3");
        server.Requests.ShouldAllBe(request => request.Contains("waitSeconds=30", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_says_all_its_conditions_and_reads_page_after_page_empty_ones_too()
    {
        await using var server = await StandIn.StartAsync((http, page) => http.Response.WriteAsJsonAsync(new { invoices = Array.Empty<object>(), next = page < 3 ? $"page-{page}" : null }));
        using var hub = server.ToClient();
        var filter = new Invoices.InvoiceFilter { Number = "F&1", Statuses = [203, 213], IssuedFrom = new DateOnly(2026, 11, 2), AmountFrom = 1234.5m, DepositedFrom = DateTimeOffset.UnixEpoch };
        (await hub.Invoices.SearchAsync(filter).ToListAsync()).ShouldBeEmpty();
        server.Requests.First().ShouldBe("GET /v1/invoices?limit=500&number=F%261&depositedFrom=1970-01-01T00%3A00%3A00.0000000%2B00%3A00&issuedFrom=2026-11-02&amountFrom=1234.5&status=203&status=213");
        server.Requests.Last().ShouldEndWith("&cursor=page-2");
    }

    private static object Happened(int sequence) => new
    {
        id = Id,
        type = "fr.hub.invoice.status-changed.v1",
        source = "urn:fr:hub",
        subject = Id,
        time = DateTimeOffset.UnixEpoch,
        sequence = $"{sequence}",
        data = new { invoiceId = Id, depositId = Id, supplierAccount = "edf", status = 200, label = new { french = "Déposée", english = "Deposited" }, setBy = "platform", findings = Array.Empty<object>() },
    };

    private static string Deposit(int count, bool complete) => System.Text.Json.JsonSerializer.Serialize(new
    {
        id = Id,
        supplierAccount = "edf",
        depositedAt = DateTimeOffset.UnixEpoch,
        accepted = 9,
        refused = 0,
        counts = new { received = 9, inProgress = 9 - count, @checked = count, rejected = 0, quarantined = 0, delivered = count, answered = 0, complete },
        byStatus = Array.Empty<object>(),
    });
}
