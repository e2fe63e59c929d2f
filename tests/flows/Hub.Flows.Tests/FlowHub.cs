using System.Net.Http.Headers;
using Hub.Ingest;
using Hub.Notification;
using Hub.Routing;
using Hub.Samples;
using Hub.Samples.Parties;
using Hub.Testing;
using Hub.Validation;

namespace Hub.Flows.Tests;

/// <summary>A hub with the Flow Service in front, and a directory. Every test has accounts or numbers of its own in it.</summary>
public sealed class FlowHub : IAsyncLifetime
{
    private int numbers;
    private int accounts;

    /// <summary>The body that invoices are for; it demands nothing.</summary>
    internal static Recipient Town => DemoRecipients.All[0];

    internal HubProcess Process { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Process = await HubProcess.StartAsync(
            [new IngestService(), new ValidationService(), new RoutingService(), new NotificationService(), new FlowsService()],
            configure: builder =>
            {
                builder.Configuration["Hub:Flows:Organizations:with-organizations"] = "552081317, 55208131700011";
                builder.Configuration["Hub:Webhooks:AllowedRanges:0"] = "127.0.0.0/8";
            });
        using var http = Process.AsOperator();
        using var csv = new ByteArrayContent(DirectoryCsv.Write(DemoRecipients.All)) { Headers = { ContentType = new MediaTypeHeaderValue("text/csv") } };
        using var answer = await http.PutAsync(new Uri("/v1/directory", UriKind.Relative), csv);
        answer.EnsureSuccessStatusCode();
    }

    public ValueTask DisposeAsync() => Process.DisposeAsync();

    /// <summary>A supplier that nobody else is.</summary>
    internal Connector Supplier(string? account = null, string basePath = "") => new(Process.AsSupplier(account ?? $"supplier-{Interlocked.Increment(ref accounts)}"), basePath);

    /// <summary>The town, or another collectivity.</summary>
    internal Connector Collectivity(string? account = null) => new(Process.AsCollectivity(account ?? Town.Account));

    /// <summary>A right invoice with a number of its own.</summary>
    internal SampleInvoice Draft(Recipient? recipient = null)
    {
        var number = Interlocked.Increment(ref numbers);
        return InvoiceDraw.Draw(new Random(number), DemoSuppliers.Energy, recipient ?? Town, $"FLOW-{number:0000}") with { IsCreditNote = false, CorrectedNumber = null };
    }
}
