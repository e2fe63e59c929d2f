using System.Net.Http.Json;
using System.Text.Json;

namespace Hub.Fleet;

/// <summary>A collectivity's system on the HTTP inbox: leases, keeps, acknowledges, for as long as it runs.</summary>
public sealed class InboxReader(HttpClient routing)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Takes what comes.</summary>
    /// <param name="take">Gets each delivery's invoice id and event id, before it is acknowledged.</param>
    /// <param name="stop">Ends it.</param>
    public async Task RunAsync(Action<Guid, string> take, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await TakeOnceAsync(take, stop);
            }
            catch (Exception cause) when (cause is HttpRequestException or IOException or OperationCanceledException && !stop.IsCancellationRequested)
            {
                // The hub died under the call; what was leased comes again when the lease ends.
                await Task.Delay(Pause, TimeProvider.System, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    private async Task TakeOnceAsync(Action<Guid, string> take, CancellationToken stop)
    {
        using var answer = await routing.PostAsJsonAsync("/v1/inbox/lease", new { max = 100, waitSeconds = 2, leaseSeconds = 10 }, stop);
        answer.EnsureSuccessStatusCode();
        var lease = await answer.Content.ReadFromJsonAsync<JsonElement>(stop);
        var deliveries = lease.GetProperty("deliveries").EnumerateArray().ToList();
        if (deliveries.Count == 0) return;
        foreach (var delivery in deliveries) take(delivery.GetProperty("invoice").GetProperty("invoiceId").GetGuid(), delivery.GetProperty("deliveryId").GetString()!);
        using var ack = await routing.PostAsJsonAsync(
            "/v1/inbox/ack", new { leaseId = lease.GetProperty("leaseId").GetGuid(), deliveryIds = deliveries.Select(delivery => delivery.GetProperty("deliveryId").GetGuid()) }, stop);
        ack.EnsureSuccessStatusCode();
    }
}
