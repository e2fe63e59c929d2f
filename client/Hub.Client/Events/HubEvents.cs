using System.Runtime.CompilerServices;
using Hub.Client.Sending;

namespace Hub.Client.Events;

/// <summary>Reads the feed. Refusals are a <see cref="Problems.HubProblemException"/>.</summary>
public sealed class HubEvents
{
    private const int PageSize = 1000;
    private const int WaitSeconds = 30;

    private readonly HubSender sender;

    internal HubEvents(HubSender sender) => this.sender = sender;

    /// <summary>This account's events in order, without gaps: at least once each, when you store <see cref="HubEvent.Sequence"/> after dealing with an event.</summary>
    /// <param name="after">The sequence of the last event dealt with; null: from the beginning.</param>
    /// <param name="follow">True: waits for the next event at the end. False: ends there.</param>
    /// <param name="stop">Ends the reading.</param>
    public async IAsyncEnumerable<HubEvent> ReadAsync(string? after = null, bool follow = false, [EnumeratorCancellation] CancellationToken stop = default)
    {
        var cursor = after;
        EventPage page;
        do
        {
            page = await sender.GetAsync<EventPage>(new Query("/v1/events").With("after", cursor).With("limit", PageSize).With("waitSeconds", follow ? WaitSeconds : 0).ToString(), stop);
            foreach (var happened in page.Events) yield return happened;
            cursor = page.Next;
        }
        while (follow || page.More);
    }

    /// <summary>The cursor behind the last event there is: to read what happens from now on.</summary>
    public async Task<string> LatestAsync(CancellationToken stop = default) => (await sender.GetAsync<EventPage>(new Query("/v1/events").With("after", "latest").ToString(), stop)).Next;
}
