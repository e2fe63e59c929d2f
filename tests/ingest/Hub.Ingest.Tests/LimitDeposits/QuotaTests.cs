using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace Hub.Ingest.Tests.LimitDeposits;

public sealed class QuotaTests
{
    private readonly FakeTimeProvider clock = new(TimeProvider.System.GetUtcNow());

    [Fact]
    public async Task An_account_beyond_its_invoices_a_minute_waits_until_its_debt_is_paid_and_another_is_served()
    {
        await using var hub = await StartAsync(("Limits:InvoicesPerMinute", "60"));
        var greedy = hub.Supplier("greedy");
        await (await greedy.DepositArchiveAsync(Archives.Zip(Archives.Invoices(90)))).ShouldBeTakenAsync();

        var refused = await greedy.DepositAsync(Archives.Xml("one more"));
        await refused.ShouldBeRefusedAsync(429, "quota-invoices");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(31));
        await (await hub.Supplier("modest").DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();

        clock.Advance(TimeSpan.FromSeconds(30));
        await (await greedy.DepositAsync(Archives.Xml("too early"))).ShouldBeRefusedAsync(429, "quota-invoices");
        clock.Advance(TimeSpan.FromSeconds(1));
        await (await greedy.DepositAsync(Archives.Xml("in time"))).ShouldBeTakenAsync();
    }

    [Fact]
    public async Task An_account_may_have_limits_of_its_own()
    {
        await using var hub = await StartAsync(("Limits:InvoicesPerMinute", "1"), ("Limits:Accounts:edf-gdf:InvoicesPerMinute", "2"));
        foreach (var (account, most) in new[] { ("edf-gdf", 2), ("other", 1) })
        {
            for (var at = 0; at < most; at++) await (await hub.Supplier(account).DepositAsync(Archives.Xml($"{at}"))).ShouldBeTakenAsync();
            await (await hub.Supplier(account).DepositAsync(Archives.Xml("one more"))).ShouldBeRefusedAsync(429, "quota-invoices");
        }
    }

    [Fact]
    public async Task An_account_that_sends_too_many_deposits_at_the_same_time_is_refused_one_more_and_another_is_served()
    {
        await using var hub = await StartAsync(("Limits:DepositsAtOnce", "2"));
        var document = Archives.Xml("slow");
        await using var first = await OpenAsync(hub, "/v1/invoices", "application/xml", document.Length);
        await using var second = await OpenAsync(hub, "/v1/invoices", "application/xml", document.Length);

        var refused = await hub.Supplier().DepositAsync(Archives.Xml("third"));
        await refused.ShouldBeRefusedAsync(429, "quota-deposits");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        await (await hub.Supplier("modest").DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();

        foreach (var upload in new[] { first, second })
        {
            await upload.SendAsync(document);
            (await upload.ReadAnswerAsync()).ShouldStartWith("HTTP/1.1 202");
        }
        await (await hub.Supplier().DepositAsync(Archives.Xml("third"))).ShouldBeTakenAsync();
    }

    [Fact]
    public async Task A_deposit_beyond_the_bytes_at_the_same_time_is_refused_before_a_byte_of_it_is_read()
    {
        await using var hub = await StartAsync(("Limits:BytesAtOnce", "1048576"));
        await using var first = await OpenAsync(hub, "/v1/deposits", "application/zip", 1 << 20);
        await using var second = await RawConnection.OpenAsync(hub.Process, "/v1/deposits", "application/zip", 100_000_000);
        var refused = await second.ReadAnswerAsync();
        refused.ShouldStartWith("HTTP/1.1 429");
        refused.ShouldContain("Retry-After: 2");
        refused.ShouldContain("\"code\":\"quota-bytes\"");
        await (await hub.Supplier("modest").DepositArchiveAsync(Archives.Zip(Archives.Invoices(2)))).ShouldBeTakenAsync();
    }

    [Fact]
    public async Task A_limit_out_of_bounds_keeps_the_service_from_starting() =>
        (await Should.ThrowAsync<Microsoft.Extensions.Options.OptionsValidationException>(() => StartAsync(("Limits:Accounts:edf:InvoicesPerMinute", "0")))).Message.ShouldContain("InvoicesPerMinute");

    private Task<IngestHub> StartAsync(params (string Name, string Value)[] settings) =>
        IngestHub.StartAsync(
            builder =>
            {
                builder.Services.Replace(ServiceDescriptor.Singleton<TimeProvider>(clock));
                // An upload that the test holds open must not be ended by the server for being slow.
                builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MinRequestBodyDataRate = null);
            },
            settings: settings);

    /// <summary>Begins an upload and returns when the service has let it in: it then asks for the body.</summary>
    private static async Task<RawConnection> OpenAsync(IngestHub hub, string address, string mediaType, long length)
    {
        var connection = await RawConnection.OpenAsync(hub.Process, address, mediaType, length, "Expect: 100-continue\r\n");
        (await connection.ReadStartAsync()).ShouldStartWith("HTTP/1.1 100");
        return connection;
    }
}
