namespace Hub.Outbox;

/// <summary>Work that is done for several messages of a transaction at once, in the order in which they came.</summary>
/// <typeparam name="TContext">The store.</typeparam>
/// <typeparam name="TItem">What a message brings.</typeparam>
/// <param name="db">The store, in the open transaction.</param>
/// <param name="items">What the messages bring that did not take effect before; at least one.</param>
/// <param name="stop">Ends the work.</param>
public delegate Task JointWork<in TContext, in TItem>(TContext db, IReadOnlyList<TItem> items, CancellationToken stop)
    where TContext : ServiceContext;
