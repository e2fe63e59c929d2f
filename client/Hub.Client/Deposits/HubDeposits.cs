using System.Net.Http.Headers;
using System.Net.ServerSentEvents;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Hub.Client.Invoices;
using Hub.Client.Sending;

namespace Hub.Client.Deposits;

/// <summary>Sends deposits and follows them. Refusals are a <see cref="Problems.HubProblemException"/>.</summary>
public sealed class HubDeposits
{
    private static readonly TimeSpan BeforeOpeningAgain = TimeSpan.FromSeconds(1);

    private readonly HubSender sender;
    private readonly TimeProvider clock;

    internal HubDeposits(HubSender sender, TimeProvider clock)
    {
        this.sender = sender;
        this.clock = clock;
    }

    /// <summary>Deposits documents: all that are right are taken in one transaction. After a broken connection the same request is sent again.</summary>
    /// <param name="files">The documents, at most 10,000 and 1 GB by the hub's usual limits.</param>
    /// <param name="idempotencyKey">The same key with the same documents is answered as the first time, for at least seven days; with other documents it is refused. One of its own when null.</param>
    /// <param name="stop">Ends the wait. What was sent may have been taken: send it again under the same key.</param>
    public async Task<DepositAnswer> SendAsync(IReadOnlyList<DepositFile> files, string? idempotencyKey = null, CancellationToken stop = default)
    {
        ArgumentOutOfRangeException.ThrowIfZero(files.Count, nameof(files));
        using var form = new MultipartFormDataContent();
        foreach (var file in files) form.Add(new FileContent(file) { Headers = { ContentDisposition = new ContentDispositionHeaderValue("form-data") { Name = "file", FileNameStar = file.Name } } });
        var (answer, isReplayed) = await sender.PostAsync<DepositAnswer>("/v1/deposits", form, idempotencyKey ?? NewKey(), stop);
        return answer with { IsReplayed = isReplayed };
    }

    /// <summary>Deposits one document.</summary>
    /// <param name="file">The document.</param>
    /// <param name="idempotencyKey">As with <see cref="SendAsync"/>.</param>
    /// <param name="stop">Ends the wait.</param>
    public async Task<DepositAnswer> SendInvoiceAsync(DepositFile file, string? idempotencyKey = null, CancellationToken stop = default)
    {
        using var body = new FileContent(file);
        body.Headers.ContentType = new MediaTypeHeaderValue("application/octet-stream");
        body.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = file.Name };
        var (answer, isReplayed) = await sender.PostAsync<DepositAnswer>("/v1/invoices", body, idempotencyKey ?? NewKey(), stop);
        return answer with { IsReplayed = isReplayed };
    }

    /// <summary>How a deposit stands; null when this account has none with this id, or not yet: it is visible a moment after its answer.</summary>
    public Task<Deposit?> FindAsync(Guid id, CancellationToken stop = default) => sender.FindAsync<Deposit>(PathOf(id), stop);

    /// <summary>How a deposit stands, at once and with each change, until the hub is done with all its invoices. A line that breaks is opened again; one that cannot be opened ends it with an <see cref="HttpRequestException"/>.</summary>
    public async IAsyncEnumerable<Deposit> FollowAsync(Guid id, [EnumeratorCancellation] CancellationToken stop = default)
    {
        Deposit? last = null;
        while (last is not { Counts.Complete: true })
        {
            using (var answer = await sender.OpenAsync(PathOf(id) + "/progress", stop))
            {
                var line = SseParser.Create(await answer.Content.ReadAsStreamAsync(stop), (_, data) => JsonSerializer.Deserialize<Deposit>(data, JsonSerializerOptions.Web)!).EnumerateAsync(stop).GetAsyncEnumerator(stop);
                await using (line.ConfigureAwait(false))
                {
                    while (await MoveAsync(line)) yield return last = line.Current.Data;
                }
            }
            if (last is not { Counts.Complete: true }) await Task.Delay(BeforeOpeningAgain, clock, stop);
        }
    }

    /// <summary>The invoices of a deposit, page after page.</summary>
    /// <param name="id">The deposit.</param>
    /// <param name="status">Only those that have this status now.</param>
    /// <param name="stop">Ends the reading.</param>
    public async IAsyncEnumerable<InvoiceSummary> ListInvoicesAsync(Guid id, int? status = null, [EnumeratorCancellation] CancellationToken stop = default)
    {
        string? cursor = null;
        do
        {
            var page = await sender.GetAsync<Page<InvoiceSummary>>(new Query(PathOf(id) + "/invoices").With("limit", 1000).With("status", status).With("cursor", cursor).ToString(), stop);
            foreach (var invoice in page.Invoices) yield return invoice;
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    /// <summary>Writes what became of each invoice of a deposit: <c>json</c>, <c>csv</c> or <c>csv-fr</c>.</summary>
    public Task<DownloadedFile> DownloadResultsAsync(Guid id, string format, Stream target, CancellationToken stop = default) =>
        DownloadAsync(new Query(PathOf(id) + "/results").With("format", format).ToString(), _ => target, stop);

    /// <summary>Writes the receipt of a deposit.</summary>
    /// <param name="id">The deposit.</param>
    /// <param name="open">Gives the stream to write to, once the hub has said what it sends. The caller closes it.</param>
    /// <param name="stop">Ends the download.</param>
    public Task<DownloadedFile> DownloadReceiptAsync(Guid id, Func<DownloadedFile, Stream> open, CancellationToken stop = default) => DownloadAsync(PathOf(id) + "/receipt", open, stop);

    private async Task<DownloadedFile> DownloadAsync(string path, Func<DownloadedFile, Stream> open, CancellationToken stop)
    {
        using var answer = await sender.OpenAsync(path, stop);
        var disposition = answer.Content.Headers.ContentDisposition;
        var named = Path.GetFileName((disposition?.FileNameStar ?? disposition?.FileName)?.Trim('"').Replace('\\', '/'));
        var file = new DownloadedFile(answer.Content.Headers.ContentType?.MediaType, string.IsNullOrEmpty(named) ? null : named);
        await answer.Content.CopyToAsync(open(file), stop);
        return file;
    }

    /// <summary>False at the end of the line, orderly or not.</summary>
    private static async ValueTask<bool> MoveAsync(IAsyncEnumerator<SseItem<Deposit>> line)
    {
        try
        {
            return await line.MoveNextAsync();
        }
        catch (IOException)
        {
            return false;
        }
    }

    private string NewKey() => Guid.CreateVersion7(clock.GetUtcNow()).ToString();

    private static string PathOf(Guid id) => $"/v1/deposits/{id}";
}
