using Hub.ChooseRules;
using Hub.FacturX;
using Hub.Hosting.HtmlPages;
using Hub.Ingest.Storage;
using Hub.ReadableView;

namespace Hub.Ingest.ShowInvoice;

/// <summary>Makes views of invoices, as many at once as there are processors: a document may have 120 MB.</summary>
internal sealed class InvoicePages(CheckPolicy policy) : IDisposable
{
    private readonly SemaphoreSlim places = new(Environment.ProcessorCount);

    /// <summary>Judges the document again, by the settings that its verdict came from, and writes what it says.</summary>
    public async Task<HtmlPage> MakeAsync(DepositedDocument document, Func<Task<Stream>> open, CancellationToken stop)
    {
        await places.WaitAsync(stop);
        try
        {
            var bytes = new byte[document.Size];
            await using (var content = await open()) await content.ReadExactlyAsync(bytes, stop);
            return await Task.Run(() => Show(bytes, document), stop);
        }
        finally
        {
            places.Release();
        }
    }

    public void Dispose() => places.Dispose();

    private HtmlPage Show(byte[] bytes, DepositedDocument document)
    {
        var judged = InvoiceDocument.Judge(bytes, policy.ReceivedAt(document.DepositedAt));
        using var page = new MemoryStream();
        InvoiceView.Write(new ViewedDocument(judged.Verdict, judged.OwnFindings, judged.Xml) { FileName = document.FileName, IsPdf = judged.Kind == DocumentKind.Pdf }, page);
        return new HtmlPage(page.GetBuffer().AsMemory(0, (int)page.Length), InvoiceView.ContentSecurityPolicy);
    }
}
