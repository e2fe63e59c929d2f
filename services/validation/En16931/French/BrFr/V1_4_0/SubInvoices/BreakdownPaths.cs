using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>Where the VAT breakdowns stand, from the container, and their values, from the breakdown.</summary>
internal sealed record BreakdownPaths(PathSet All, PathSet TaxType, PathSet Reason, PathSet Amount);
