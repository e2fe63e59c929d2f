using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>What amounts are summed by.</summary>
/// <param name="Category">The VAT category.</param>
/// <param name="Rate">The rate; null for what is not subject to VAT, which has none.</param>
/// <param name="Reason">The exemption reason; null for all reasons together.</param>
internal readonly record struct TaxKey(VatCategory Category, decimal? Rate, StatedReason? Reason);
