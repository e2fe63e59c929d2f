namespace Hub.En16931.Rules.Vat;

/// <summary>What amounts are summed by. A null rate stands for all rates of the category.</summary>
internal readonly record struct TaxedKey(TaxedKind Kind, VatCategory Category, decimal? Rate = null);
