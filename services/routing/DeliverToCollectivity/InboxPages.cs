using Hub.ChooseRules;
using Hub.FacturX;
using Hub.Hosting.HtmlPages;
using Hub.ReadableView;
using Hub.Routing.Storage;

namespace Hub.Routing.DeliverToCollectivity;

/// <summary>Shows a collectivity an invoice that was routed to it, as people read it. As many at once as there are processors: a document may have 120 MB.</summary>
internal sealed class InboxPages(InboxDocument documents, CheckPolicy policy) : IDisposable
{
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);

    /// <summary>The page; null when the account has no such invoice.</summary>
    public async Task<HtmlPage?> MakeAsync(string account, Guid invoiceId, CancellationToken stop)
    {
        await places.WaitAsync(stop);
        try
        {
            if (await documents.FindAsync(account, invoiceId, stop) is not { } invoice) return null;
            var document = await documents.ReadAsync(invoice, stop);
            return await Task.Run(() => Show(document, invoice), stop);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private HtmlPage Show(ReadOnlyMemory<byte> document, RegisteredInvoice invoice)
    {
        var judged = InvoiceDocument.Judge(document, policy.ReceivedAt(invoice.DepositedAt));
        using var page = new MemoryStream();
        InvoiceView.Write(new ViewedDocument(judged.Verdict, judged.OwnFindings, judged.Xml) { FileName = invoice.FileName, IsPdf = judged.Kind == DocumentKind.Pdf }, page);
        return new HtmlPage(page.GetBuffer().AsMemory(0, (int)page.Length), InvoiceView.ContentSecurityPolicy);
    }
}
