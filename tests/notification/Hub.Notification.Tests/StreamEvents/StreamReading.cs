using System.Net.ServerSentEvents;
using System.Text.Json;

namespace Hub.Notification.Tests.StreamEvents;

/// <summary>An open stream, read by .NET's own parser.</summary>
internal sealed class StreamReading : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);
    private readonly HttpClient http;
    private readonly HttpResponseMessage answer;
    private readonly Stream body;
    private readonly IAsyncEnumerator<SseItem<string>> events;

    private StreamReading(HttpClient http, HttpResponseMessage answer, Stream body)
    {
        this.http = http;
        this.answer = answer;
        this.body = body;
        events = SseParser.Create(body).EnumerateAsync().GetAsyncEnumerator();
    }

    public static async Task<StreamReading> OpenAsync(HttpClient http, string path, string? lastEventId)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (lastEventId is not null) request.Headers.Add("Last-Event-ID", lastEventId);
        var opened = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        opened.EnsureSuccessStatusCode();
        opened.Content.Headers.ContentType!.MediaType.ShouldBe("text/event-stream");
        return new StreamReading(http, opened, await opened.Content.ReadAsStreamAsync());
    }

    /// <summary>The next events.</summary>
    public async Task<List<StreamedEvent>> ReadAsync(int count)
    {
        var read = new List<StreamedEvent>();
        while (read.Count < count)
        {
            (await events.MoveNextAsync().AsTask().WaitAsync(Patience)).ShouldBeTrue("the stream ended");
            var item = events.Current;
            read.Add(new StreamedEvent(item.EventId!, item.EventType, JsonSerializer.Deserialize<JsonElement>(item.Data)));
        }
        return read;
    }

    /// <summary>The next line of a kind, comments included.</summary>
    public async Task<string> NextLineAsync(Func<string, bool> wanted)
    {
        using var reader = new StreamReader(body, leaveOpen: true);
        while (true)
        {
            var line = await reader.ReadLineAsync().WaitAsync(Patience) ?? throw new EndOfStreamException("The stream ended.");
            if (wanted(line)) return line;
        }
    }

    public void Dispose()
    {
        body.Dispose();
        answer.Dispose();
        http.Dispose();
    }
}
