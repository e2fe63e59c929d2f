using Hub.Conversion;
using Hub.Conversion.Semantic;
using Hub.FacturX;
using Hub.Flows.CallHub;
using Hub.TellFlows;
using Microsoft.Extensions.Options;

namespace Hub.Flows.WriteLifeCycle;

/// <summary>Reads documents of invoices, as many at once as there are processors: a large one takes many times its size while it is.</summary>
internal sealed class InvoiceDocuments(IOptions<FlowsOptions> options) : IDisposable
{
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);

    /// <summary>The invoice in the semantic model; null when its document is not the caller's, too large, or cannot be read.</summary>
    public Task<SemanticInvoice?> ReadAsync(HubApi hub, Side side, Guid invoiceId, CancellationToken stop) =>
        WithAsync(hub, side, invoiceId, document => InvoiceConversion.Read(document).Invoice, stop);

    /// <summary>The invoice in a form; null as above.</summary>
    public Task<ConvertedInvoice?> ConvertAsync(HubApi hub, Side side, Guid invoiceId, InvoiceForm form, CancellationToken stop) =>
        WithAsync(hub, side, invoiceId, document => InvoiceConversion.Convert(document, form) is { Document: not null } converted ? converted : null, stop);

    public void Dispose() => places.Dispose();

    private async Task<T?> WithAsync<T>(HubApi hub, Side side, Guid invoiceId, Func<ReadOnlyMemory<byte>, T?> use, CancellationToken stop)
        where T : class
    {
        await places.WaitAsync(stop);
        try
        {
            using var answer = await hub.OpenAsync(side.DocumentPath(invoiceId), null, stop);
            if (answer?.Content.Headers.ContentLength is not { } length || length > options.Value.ReadBytes) return null;
            var document = await answer.Content.ReadAsByteArrayAsync(stop);
            return await Task.Run(() => InvoiceIn(document) is { } xml ? use(xml) : null, stop);
        }
        finally
        {
            places.Release();
        }
    }

    /// <summary>A PDF is read by the invoice inside it.</summary>
    private static ReadOnlyMemory<byte>? InvoiceIn(byte[] document) => DocumentContent.KindOf(document) == DocumentKind.Pdf ? FacturXFile.Read(document).Xml : document;
}
