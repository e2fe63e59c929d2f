namespace Hub.Routing.ExplainRouting;

/// <summary>A rule that was asked.</summary>
/// <param name="Owner">Whose it is; empty: the hub's.</param>
/// <param name="Version">The version of the owner's rules; 0: proposed.</param>
/// <param name="Place">Its place in them, from 0.</param>
/// <param name="Name">Its name.</param>
/// <param name="System">Where it would send the invoice.</param>
/// <param name="Matched">True: it won.</param>
/// <param name="Unmet">The first condition that did not hold ("siret", "service", "engagementPrefix", "supplier", "framework", "minAmount", "maxAmount"), or "system" when there is no such system; null when it matched.</param>
internal sealed record ConsideredRule(string Owner, int Version, int Place, string? Name, string System, bool Matched, string? Unmet);
