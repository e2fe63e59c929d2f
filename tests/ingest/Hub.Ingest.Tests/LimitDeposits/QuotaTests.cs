using System.Net.Http.Headers;
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
        using var first = new OpenUpload();
        using var second = new OpenUpload();
        var answers = new[] { hub.Supplier().SendAsync("/v1/invoices", first), hub.Supplier().SendAsync("/v1/invoices", second) };
        await Task.WhenAll(first.Begun, second.Begun);
        await Testing.Eventually.TrueAsync(async () => (int)(await hub.Supplier().DepositAsync(Archives.Xml("third"))).StatusCode == 429, "a third is refused");

        var refused = await hub.Supplier().DepositAsync(Archives.Xml("third"));
        await refused.ShouldBeRefusedAsync(429, "quota-deposits");
        refused.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromSeconds(2));
        await (await hub.Supplier("modest").DepositAsync(Archives.Xml("1"))).ShouldBeTakenAsync();

        first.End();
        second.End();
        foreach (var answer in answers) await (await answer).ShouldBeTakenAsync();
        await (await hub.Supplier().DepositAsync(Archives.Xml("third"))).ShouldBeTakenAsync();
    }

    [Fact]
    public async Task A_deposit_beyond_the_bytes_at_the_same_time_is_refused_before_a_byte_of_it_is_read()
    {
        await using var hub = await StartAsync(("Limits:BytesAtOnce", "1048576"));
        await using var first = await RawConnection.OpenAsync(hub.Process, "/v1/deposits", "application/zip", 1 << 20);
        await Testing.Eventually.TrueAsync(async () => (int)(await hub.Supplier().DepositAsync(Archives.Xml("1"))).StatusCode == 429, "the first is being read");

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

    /// <summary>A document that is being sent until the test ends it.</summary>
    private sealed class OpenUpload : HttpContent
    {
        private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private readonly TaskCompletionSource end = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public OpenUpload() => Headers.ContentType = new MediaTypeHeaderValue("application/xml");

        public Task Begun => begun.Task;

        public void End() => end.TrySetResult();

        protected override async Task SerializeToStreamAsync(Stream stream, System.Net.TransportContext? context)
        {
            await stream.WriteAsync(Archives.Xml("slow"));
            await stream.FlushAsync();
            begun.TrySetResult();
            await end.Task;
        }

        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
