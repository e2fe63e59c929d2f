namespace Hub.Outbox;

/// <summary>Work that is done at once for several callers of a transaction, in the order in which they came.</summary>
/// <typeparam name="TContext">The store.</typeparam>
/// <typeparam name="TItem">What a caller brings.</typeparam>
/// <typeparam name="TResult">What a caller gets.</typeparam>
/// <param name="db">The store, in the open transaction.</param>
/// <param name="pieces">The callers' parts; at least one.</param>
/// <param name="stop">Ends the work.</param>
/// <returns>A result for each part, in the same order.</returns>
public delegate Task<IReadOnlyList<TResult>> JointWork<in TContext, TItem, TResult>(TContext db, IReadOnlyList<JointPiece<TItem>> pieces, CancellationToken stop)
    where TContext : ServiceContext;

/// <summary>Work that is done for several messages of a transaction at once, in the order in which they came.</summary>
/// <typeparam name="TContext">The store.</typeparam>
/// <typeparam name="TItem">What a message brings.</typeparam>
/// <param name="db">The store, in the open transaction.</param>
/// <param name="pieces">The parts of the messages that did not take effect before; at least one.</param>
/// <param name="stop">Ends the work.</param>
public delegate Task JointWork<in TContext, TItem>(TContext db, IReadOnlyList<JointPiece<TItem>> pieces, CancellationToken stop)
    where TContext : ServiceContext;
