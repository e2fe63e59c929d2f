using System.Diagnostics;
using System.Net.Http.Headers;
using Hub.Embedded.Demo;
using Hub.Embedded.Demo.Api;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Hub.Testing;
using OpenTelemetry.Trace;

namespace Hub.EndToEnd.Tests;

/// <summary>One embedded hub for all tests, with the demo's accounts and directory. Tests tell their invoices apart by number.</summary>
public sealed class RunningHub : IAsyncLifetime
{
    private readonly ConcurrentCollection<Activity> activities = new();
    private int numbers;

    internal DemoHub Hub { get; private set; } = null!;

    internal Cast Cast { get; private set; } = null!;

    internal IReadOnlyList<Activity> Activities => activities.Snapshot();

    /// <summary>The town that most tests invoice; it demands nothing.</summary>
    internal static Recipient Town => DemoRecipients.All[0];

    internal HubClient Supplier => Cast.Supplier(DemoSuppliers.Energy.Account);

    public async ValueTask InitializeAsync()
    {
        Hub = await DemoHub.StartAsync(
            new DemoOptions(null, Exit: true, Port: 0, null, new Speech(IsFrench: false)),
            default,
            builder => builder.Services.ConfigureOpenTelemetryTracerProvider(tracing => tracing.AddInMemoryExporter(activities)));
        Cast = await Cast.MakeAsync(Hub, default);
    }

    public async ValueTask DisposeAsync()
    {
        Cast.Dispose();
        await Hub.DisposeAsync();
    }

    /// <summary>A right invoice with a number of its own.</summary>
    internal SampleInvoice Draft(Recipient? recipient = null)
    {
        var number = Interlocked.Increment(ref numbers);
        return InvoiceDraw.Draw(new Random(number), DemoSuppliers.Energy, recipient ?? Town, $"E2E-{number:0000}") with { IsCreditNote = false, CorrectedNumber = null };
    }

    /// <summary>Deposits a document and returns its invoice id.</summary>
    internal async Task<Guid> DepositAsync(byte[] document)
    {
        using var body = new ByteArrayContent(document) { Headers = { ContentType = new MediaTypeHeaderValue("application/octet-stream") } };
        return (await Supplier.SendAsync<SingleDeposit>(HttpMethod.Post, "/v1/invoices", body, default)).InvoiceId;
    }

    internal Task<Guid> DepositAsync(SampleInvoice invoice, Syntax syntax = Syntax.Ubl) => DepositAsync(syntax.Write(invoice));

    /// <summary>Waits until the supplier sees a status.</summary>
    internal Task<InvoiceView> StatusAsync(Guid invoice, int status) => Eventually.GetAsync(
        async () => await Supplier.FindAsync<InvoiceView>($"/v1/invoices/{invoice}", default) is { } view && view.Status == status ? view : null,
        $"invoice {invoice} has status {status}");

    /// <summary>Leases until the invoice comes, and acknowledges all that came.</summary>
    internal async Task<DeliveredInvoice> TakeAsync(HubClient collectivity, Guid invoice)
    {
        DeliveredInvoice? found = null;
        await Eventually.TrueAsync(
            async () =>
            {
                var lease = await collectivity.PostAsync<Lease>("/v1/inbox/lease", new { max = 100, leaseSeconds = 60, waitSeconds = 1 }, default);
                if (lease.LeaseId is null) return false;
                await collectivity.PostAsync<Settled>("/v1/inbox/ack", new { leaseId = lease.LeaseId, deliveryIds = lease.Deliveries.Select(delivery => delivery.DeliveryId) }, default);
                return (found ??= lease.Deliveries.Select(delivery => delivery.Invoice).FirstOrDefault(delivered => delivered.InvoiceId == invoice)) is not null;
            },
            $"invoice {invoice} is in the inbox");
        return found!;
    }
}
