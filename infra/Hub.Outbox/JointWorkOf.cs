namespace Hub.Outbox;

/// <summary>What a caller brings to work that is done for several callers at once.</summary>
internal sealed class JointWorkOf<TContext, TItem, TResult>(TItem item, JointWork<TContext, TItem, TResult> work) : PromisedWork<TContext, TResult>
    where TContext : ServiceContext
{
    public override object Joint => work;

    public override async Task RunAsync(TContext db, IReadOnlyList<Work<TContext>> pieces, CancellationToken stop)
    {
        var callers = pieces.Cast<JointWorkOf<TContext, TItem, TResult>>().ToList();
        var results = await work(db, callers.ConvertAll(caller => new JointPiece<TItem>(caller.Item, caller.Outgoing)), stop);
        if (results.Count != callers.Count) throw new InvalidOperationException($"Joint work has {results.Count} results for {callers.Count} callers.");
        foreach (var (caller, result) in callers.Zip(results)) caller.Result = result;
    }

    private TItem Item => item;
}
