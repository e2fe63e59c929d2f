namespace Hub.Outbox;

/// <summary>What a message brings to work that is done for several messages at once. The result is true unless the message took effect before.</summary>
internal sealed class MessageWork<TContext, TItem>(
    Guid messageId, TItem item, JointWork<TContext, TItem> work, Func<TContext, Guid, CancellationToken, Task<bool>> takeOnce) : PromisedWork<TContext, bool>
    where TContext : ServiceContext
{
    public override object Joint => work;

    public override async Task RunAsync(TContext db, IReadOnlyList<Work<TContext>> pieces, CancellationToken stop)
    {
        var taken = new List<JointPiece<TItem>>(pieces.Count);
        foreach (var piece in pieces.Cast<MessageWork<TContext, TItem>>())
        {
            if (await piece.TakeAsync(db, stop)) taken.Add(new JointPiece<TItem>(piece.Item, piece.Outgoing));
        }
        if (taken.Count > 0) await work(db, taken, stop);
    }

    private TItem Item => item;

    private async Task<bool> TakeAsync(TContext db, CancellationToken stop) => Result = await takeOnce(db, messageId, stop);
}
