namespace Hub.Samples.Parties;

/// <summary>A public body that receives invoices.</summary>
/// <param name="Party">Who it is.</param>
/// <param name="Account">The hub account that its back office works under.</param>
/// <param name="Services">Codes of its services; empty when it has none.</param>
/// <param name="NeedsService">It refuses invoices without a service code.</param>
/// <param name="NeedsEngagement">It refuses invoices without an engagement number.</param>
public sealed record Recipient(Party Party, string Account, IReadOnlyList<string> Services, bool NeedsService, bool NeedsEngagement);
