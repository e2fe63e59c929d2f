using Hub.Outbox;
using Hub.Routing.Amqp;

namespace Hub.Routing.ReceiveStatus.Amqp;

/// <summary>Passes the messages of one account to the life cycle and says which of them are refused. A message that makes the hub fail is singled out and in the end refused: it never loops.</summary>
internal sealed class StatusJudge(string account, StatusReceiver receiver, TimeProvider clock, ILogger log)
{
    private const int Attempts = 15;

    /// <summary>Judges messages in their order.</summary>
    /// <returns>Those that were refused.</returns>
    public async Task<IReadOnlyList<RefusedStatus>> JudgeAsync(IReadOnlyList<StatusMessage> messages, CancellationToken stop)
    {
        var refused = new List<RefusedStatus>();
        var wishes = new List<(StatusMessage Message, WantedStatus Wanted)>();
        foreach (var message in messages)
        {
            var (wanted, refusal) = StatusMessageReader.Read(account, message);
            if (wanted is not null) wishes.Add((message, wanted));
            else refused.Add(new RefusedStatus(message, refusal!, null));
        }
        if (wishes.Count > 0) refused.AddRange(await ReceiveAsync(wishes, stop));
        return refused;
    }

    private async Task<IEnumerable<RefusedStatus>> ReceiveAsync(List<(StatusMessage Message, WantedStatus Wanted)> wishes, CancellationToken stop)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                var outcomes = await receiver.ReceiveAsync(account, wishes.ConvertAll(wish => wish.Wanted), stop);
                return wishes.Zip(outcomes).Where(pair => !pair.Second.IsGood).Select(pair => new RefusedStatus(pair.First.Message, StatusRefusal.Of(pair.Second.Verdict), pair.Second));
            }
            catch (Exception cause) when (!stop.IsCancellationRequested)
            {
                AmqpLog.NotJudged(log, wishes.Count, account, attempt, cause);
                if (wishes.Count > 1) return await ReceiveAloneAsync(wishes, stop);
                if (attempt == Attempts) return [new RefusedStatus(wishes[0].Message, StatusRefusal.Fault, null)];
                await Task.Delay(RetryDelay.After(attempt), clock, stop);
            }
        }
    }

    private async Task<IEnumerable<RefusedStatus>> ReceiveAloneAsync(List<(StatusMessage Message, WantedStatus Wanted)> wishes, CancellationToken stop)
    {
        var refused = new List<RefusedStatus>();
        foreach (var wish in wishes) refused.AddRange(await ReceiveAsync([wish], stop));
        return refused;
    }
}
