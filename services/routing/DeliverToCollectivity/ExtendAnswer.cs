namespace Hub.Routing.DeliverToCollectivity;

/// <summary>What became of each delivery, in the order of the request.</summary>
/// <param name="ExpiresAt">Until when those that were extended are kept from others (UTC).</param>
/// <param name="Items">"extended", "acknowledged" when there is nothing more to hold, or a problem.</param>
internal sealed record ExtendAnswer(DateTimeOffset ExpiresAt, IReadOnlyList<SettledItem> Items);
