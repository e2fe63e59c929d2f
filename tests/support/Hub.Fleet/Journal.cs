using System.Net.Http.Json;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Hub.Fleet;

/// <summary>Reads the feed from its beginning to its present end.</summary>
public sealed class Journal(HttpClient notification)
{
    private const int PageSize = 1000;

    public async IAsyncEnumerable<JsonElement> ReadAsync(string after = "0", [EnumeratorCancellation] CancellationToken stop = default)
    {
        var cursor = after;
        while (true)
        {
            var page = await notification.GetFromJsonAsync<JsonElement>($"/v1/events?after={cursor}&limit={PageSize}", stop);
            var events = page.GetProperty("events").EnumerateArray().ToList();
            foreach (var entry in events) yield return entry;
            if (events.Count == 0) yield break;
            cursor = page.GetProperty("next").GetString()!;
        }
    }
}
