namespace Hub.En16931.French.BrFrCpro;

/// <summary>How long an invoice number may be.</summary>
/// <param name="From">From this issue date (BT-2) on; null: since ever.</param>
/// <param name="Most">Characters.</param>
public sealed record NumberLength(DateOnly? From, int Most);
