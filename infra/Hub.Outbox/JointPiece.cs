namespace Hub.Outbox;

/// <summary>One caller's part in work that is done at once for several.</summary>
/// <typeparam name="TItem">What a caller brings.</typeparam>
/// <param name="Item">What this one brings.</param>
/// <param name="Outgoing">Collects the messages that are sent for this one: they continue its trace.</param>
public sealed record JointPiece<TItem>(TItem Item, Outgoing Outgoing);
