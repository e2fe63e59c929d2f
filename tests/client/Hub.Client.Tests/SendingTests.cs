using System.Net;
using System.Security.Cryptography;
using Hub.Client.Deposits;
using Hub.Client.Problems;
using Hub.Testing;
using Microsoft.AspNetCore.Http;

namespace Hub.Client.Tests;

public sealed class SendingTests
{
    private static readonly Guid Id = new("019ab0c2-7d0f-7b1c-8f6e-52a1a9d0e6c4");

    [Fact]
    public async Task A_deposit_that_is_not_answered_is_sent_again_whole_under_the_same_key()
    {
        var (keys, bodies) = (new List<string>(), new List<string>());
        await using var server = await StandIn.StartAsync(async (http, attempt) =>
        {
            keys.Add(http.Request.Headers["Idempotency-Key"].ToString());
            bodies.Add(await PartsAsync(http.Request));
            if (attempt < 3) http.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            else await http.Response.WriteAsJsonAsync(new { depositId = Id, depositedAt = DateTimeOffset.UnixEpoch, accepted = 2, refused = 0, invoices = Array.Empty<object>(), refusedEntries = Array.Empty<object>() });
        });
        using var hub = server.ToClient();
        var answer = await hub.Deposits.SendAsync([DepositFile.Of("a.xml", "one"u8.ToArray()), DepositFile.Of("été/b.xml", "two"u8.ToArray())]);
        answer.DepositId.ShouldBe(Id);
        keys.Distinct().ShouldHaveSingleItem().ShouldNotBeEmpty();
        bodies.ShouldBe(["a.xml=one|été/b.xml=two", "a.xml=one|été/b.xml=two", "a.xml=one|été/b.xml=two"]);
    }

    [Fact]
    public async Task A_document_that_was_deposited_before_is_told_from_a_new_one()
    {
        var first = new Guid("019ab0c2-7d0f-7b1c-8f6e-52a1a9d0e6c5");
        await using var server = await StandIn.StartAsync((http, _) => http.Response.WriteAsJsonAsync(new
        {
            depositId = Id,
            depositedAt = DateTimeOffset.UnixEpoch,
            accepted = 2,
            alreadyDeposited = 1,
            refused = 0,
            invoices = new object[] { new { invoiceId = Id, fileName = "a.xml", sha256 = "00", size = 3, alreadyDeposited = true, firstDepositId = first }, new { invoiceId = Id, fileName = "b.xml", sha256 = "01", size = 3 } },
            refusedEntries = Array.Empty<object>(),
        }));
        using var hub = server.ToClient();
        var answer = await hub.Deposits.SendAsync([DepositFile.Of("a.xml", "one"u8.ToArray()), DepositFile.Of("b.xml", "two"u8.ToArray())]);
        answer.AlreadyDeposited.ShouldBe(1);
        answer.Invoices.Select(invoice => (invoice.AlreadyDeposited, invoice.FirstDepositId)).ShouldBe([(true, first), (false, null)]);
    }

    [Fact]
    public async Task A_broken_connection_is_no_answer()
    {
        await using var server = await StandIn.StartAsync(async (http, attempt) =>
        {
            if (attempt == 1) http.Abort();
            else await http.Response.WriteAsJsonAsync(new { events = Array.Empty<object>(), next = "7", more = false });
        });
        using var hub = server.ToClient();
        (await hub.Events.LatestAsync()).ShouldBe("7");
        server.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task The_hub_says_when_to_come_back()
    {
        await using var server = await StandIn.StartAsync(async (http, attempt) =>
        {
            if (attempt == 1)
            {
                http.Response.StatusCode = StatusCodes.Status429TooManyRequests;
                http.Response.Headers.RetryAfter = "40";
            }
            else
            {
                await http.Response.WriteAsJsonAsync(new { events = Array.Empty<object>(), next = "7", more = false });
            }
        });
        using var hub = server.ToClient(server.Clock);
        var latest = hub.Events.LatestAsync();
        await Eventually.TrueAsync(() => server.Requests.Count == 1, "the first attempt was made");
        // The wait begins a moment after the answer left: the clock moves on until it is over, and no attempt comes before 40 seconds of it.
        var started = server.Clock.GetUtcNow();
        await Eventually.TrueAsync(
            () =>
            {
                server.Clock.Advance(TimeSpan.FromSeconds(1));
                return latest.IsCompleted;
            },
            "the second attempt was made");
        (await latest).ShouldBe("7");
        (server.Clock.GetUtcNow() - started).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(40));
    }

    [Fact]
    public async Task A_refusal_is_an_exception_with_its_code_and_both_languages_and_is_not_repeated()
    {
        await using var server = await StandIn.StartAsync((http, _) =>
        {
            http.Response.StatusCode = StatusCodes.Status409Conflict;
            return http.Response.WriteAsJsonAsync(
                new { code = "idempotency-key-reused", title = "Reused", titleFr = "Réutilisée", detail = "Send another key.", detailFr = "Envoyez une autre clé.", retryable = false },
                options: null, contentType: "application/problem+json");
        });
        using var hub = server.ToClient();
        var problem = await Should.ThrowAsync<HubProblemException>(() => hub.Deposits.SendAsync([DepositFile.Of("a.xml", "one"u8.ToArray())], "key"));
        problem.Code.ShouldBe("idempotency-key-reused");
        problem.Status.ShouldBe(HttpStatusCode.Conflict);
        problem.TextIn(french: true).ShouldBe("Envoyez une autre clé.");
        problem.TextIn(french: false).ShouldBe("Send another key.");
        problem.More["retryable"].GetBoolean().ShouldBeFalse();
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task What_is_no_problem_of_the_hub_is_a_refusal_all_the_same()
    {
        await using var server = await StandIn.StartAsync((http, _) =>
        {
            http.Response.StatusCode = StatusCodes.Status403Forbidden;
            return http.Response.WriteAsync("<html>no</html>");
        });
        using var hub = server.ToClient();
        (await Should.ThrowAsync<HubProblemException>(() => hub.Events.LatestAsync())).Code.ShouldBe("http-403");
    }

    [Fact]
    public async Task A_file_that_changes_while_it_is_sent_is_not_sent_again()
    {
        await using var server = await StandIn.StartAsync((http, _) => http.Request.Body.CopyToAsync(Stream.Null));
        using var hub = server.ToClient();
        var file = new DepositFile("a.xml", 10, () => new MemoryStream("short"u8.ToArray()));
        var cause = await Should.ThrowAsync<Exception>(() => hub.Deposits.SendAsync([file]));
        (cause as FileUnreadableException ?? cause.InnerException).ShouldBeOfType<FileUnreadableException>().Name.ShouldBe("a.xml");
        server.Requests.Count.ShouldBeLessThanOrEqualTo(1);
    }

    [Fact]
    public async Task A_large_file_goes_from_the_disk_to_the_wire_without_filling_memory()
    {
        using var folder = new TempFolder();
        var path = folder.File("large.pdf");
        using (var large = File.Create(path)) large.SetLength(200 << 20);
        var hash = "";
        await using var server = await StandIn.StartAsync(async (http, _) =>
        {
            hash = Convert.ToHexStringLower(await SHA256.HashDataAsync(http.Request.Body));
            await http.Response.WriteAsJsonAsync(new { depositId = Id, depositedAt = DateTimeOffset.UnixEpoch, invoiceId = Id, accepted = 1, refused = 0, invoices = Array.Empty<object>(), refusedEntries = Array.Empty<object>() });
        });
        using var hub = server.ToClient();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        (await hub.Deposits.SendInvoiceAsync(DepositFile.At(path))).InvoiceId.ShouldBe(Id);
        (GC.GetTotalAllocatedBytes(precise: true) - before).ShouldBeLessThan(50 << 20);
        await using var sent = File.OpenRead(path);
        hash.ShouldBe(Convert.ToHexStringLower(await SHA256.HashDataAsync(sent)));
    }

    [Fact]
    public void Options_out_of_range_are_refused() =>
        Should.Throw<System.ComponentModel.DataAnnotations.ValidationException>(() => HubClient.Create(new HubClientOptions { Address = new Uri("http://127.0.0.1"), ClientId = "a", ClientSecret = "b", Retries = 21 }));

    private static async Task<string> PartsAsync(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var parts = new List<string>();
        foreach (var file in form.Files)
        {
            using var text = new StreamReader(file.OpenReadStream());
            parts.Add($"{file.FileName}={await text.ReadToEndAsync()}");
        }
        return string.Join('|', parts);
    }
}
