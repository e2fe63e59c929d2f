namespace Hub.Outbox;

/// <summary>Work that is done at once for several callers of a transaction, in the order in which they came.</summary>
/// <typeparam name="TContext">The store.</typeparam>
/// <typeparam name="TItem">What a caller brings.</typeparam>
/// <typeparam name="TResult">What a caller gets.</typeparam>
/// <param name="db">The store, in the open transaction.</param>
/// <param name="outgoing">Collects the messages to send.</param>
/// <param name="items">What the callers bring; at least one.</param>
/// <param name="stop">Ends the work.</param>
/// <returns>A result for each item, in the same order.</returns>
public delegate Task<IReadOnlyList<TResult>> JointWork<in TContext, in TItem, TResult>(TContext db, Outgoing outgoing, IReadOnlyList<TItem> items, CancellationToken stop)
    where TContext : ServiceContext;

/// <summary>Work that is done for several messages of a transaction at once, in the order in which they came.</summary>
/// <typeparam name="TContext">The store.</typeparam>
/// <typeparam name="TItem">What a message brings.</typeparam>
/// <param name="db">The store, in the open transaction.</param>
/// <param name="outgoing">Collects the messages to send.</param>
/// <param name="items">What the messages bring that did not take effect before; at least one.</param>
/// <param name="stop">Ends the work.</param>
public delegate Task JointWork<in TContext, in TItem>(TContext db, Outgoing outgoing, IReadOnlyList<TItem> items, CancellationToken stop)
    where TContext : ServiceContext;
