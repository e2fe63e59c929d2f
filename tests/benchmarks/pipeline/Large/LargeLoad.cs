using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Hub.Pipeline.Load;
using Hub.Pipeline.Measure;

namespace Hub.Pipeline.Large;

/// <summary>Deposits the large ones, one after the other, and waits until each has reached its collectivity.</summary>
internal sealed class LargeLoad(HttpClient ingest, InvoiceTimes times)
{
    private static readonly TimeProvider Clock = TimeProvider.System;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    public async Task<LargeOutcome> RunAsync(LargeFile file, CancellationToken stop)
    {
        var sent = Clock.GetTimestamp();
        var invoices = await DepositAsync(file, stop);
        times.Answer(LoadKind.Large, invoices, invoices.Count, sent);
        var answered = Clock.GetElapsedTime(sent);
        while (!invoices.All(times.IsSettled) && Clock.GetElapsedTime(sent) < Patience) await Task.Delay(Pause, Clock, stop);
        return new LargeOutcome(
            file.Name, new FileInfo(file.Path).Length / 1e6, invoices.Count, invoices.Count(times.IsDelivered), answered.TotalSeconds, Clock.GetElapsedTime(sent).TotalSeconds);
    }

    private async Task<IReadOnlyList<Guid>> DepositAsync(LargeFile file, CancellationToken stop)
    {
        using var content = new StreamContent(File.OpenRead(file.Path));
        content.Headers.ContentType = new MediaTypeHeaderValue(file.MediaType);
        content.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = Path.GetFileName(file.Path) };
        using var answer = await ingest.PostAsync(file.Endpoint, content, stop);
        if (!answer.IsSuccessStatusCode) throw new InvalidOperationException($"{file.Name} was refused: {await answer.Content.ReadAsStringAsync(stop)}");
        var body = await answer.Content.ReadFromJsonAsync<JsonElement>(stop);
        return [.. body.GetProperty("invoices").EnumerateArray().Select(invoice => invoice.GetProperty("invoiceId").GetGuid())];
    }
}
