namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What became of each delivery, in the order of the request.</summary>
internal sealed record SettleAnswer(IReadOnlyList<SettledItem> Items);
