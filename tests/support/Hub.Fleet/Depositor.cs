using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;

namespace Hub.Fleet;

/// <summary>Deposits as a careful supplier does: one key per deposit, sent again with the same key until there is an answer.</summary>
public sealed class Depositor(HttpClient client)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);
    private int heldBack;

    /// <summary>How often it was asked to come back later.</summary>
    public int HeldBack => heldBack;

    /// <summary>Deposits an archive and returns the invoice ids of the 202.</summary>
    public Task<IReadOnlyList<Guid>> DepositAsync(byte[] archive, string key, CancellationToken stop) =>
        SendAsync("/v1/deposits", archive, "application/gzip", null, key, stop);

    /// <summary>Deposits one document.</summary>
    public Task<IReadOnlyList<Guid>> DepositOneAsync(byte[] document, string fileName, string key, CancellationToken stop) =>
        SendAsync("/v1/invoices", document, fileName.EndsWith(".pdf", StringComparison.Ordinal) ? "application/pdf" : "application/xml", fileName, key, stop);

    private async Task<IReadOnlyList<Guid>> SendAsync(string path, byte[] body, string type, string? fileName, string key, CancellationToken stop)
    {
        while (true)
        {
            var pause = Pause;
            try
            {
                using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = Content(body, type, fileName) };
                request.Headers.Add("Idempotency-Key", key);
                using var answer = await client.SendAsync(request, stop);
                if (answer.IsSuccessStatusCode) return IdsOf(await answer.Content.ReadFromJsonAsync<JsonElement>(stop));
                if (answer.Headers.RetryAfter?.Delta is { } later) pause = Later(later);
                else if ((int)answer.StatusCode < 500) throw new InvalidOperationException($"The deposit was refused: {await answer.Content.ReadAsStringAsync(stop)}");
            }
            catch (Exception cause) when (cause is HttpRequestException or IOException or TaskCanceledException && !stop.IsCancellationRequested)
            {
                // The process died under the request, or has not come back yet: the same key asks again.
            }
            await Task.Delay(pause, TimeProvider.System, stop);
        }
    }

    /// <summary>The account is beyond its quota (429), or the hub is late (503): it says how long to wait.</summary>
    private TimeSpan Later(TimeSpan asked)
    {
        Interlocked.Increment(ref heldBack);
        return asked > Pause ? asked : Pause;
    }

    private static ByteArrayContent Content(byte[] body, string type, string? fileName)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue(type);
        if (fileName is not null) content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = fileName };
        return content;
    }

    private static List<Guid> IdsOf(JsonElement answer) =>
        answer.TryGetProperty("invoices", out var invoices)
            ? [.. invoices.EnumerateArray().Select(invoice => invoice.GetProperty("invoiceId").GetGuid())]
            : [answer.GetProperty("invoiceId").GetGuid()];
}
