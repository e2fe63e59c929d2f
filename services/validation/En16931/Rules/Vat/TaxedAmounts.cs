using Hub.En16931.Model;

namespace Hub.En16931.Rules.Vat;

/// <summary>
/// What lines, allowances and charges add up to, by VAT category and, for the categories that have rates, by rate. An element with
/// several categories counts for each, as it does in the official rules.
/// </summary>
internal sealed class TaxedAmounts
{
    private readonly Dictionary<TaxedKey, decimal> sums = [];
    private readonly List<TaxedKey> current = [];

    /// <summary>True when there is a line of that kind anywhere.</summary>
    public bool HasLine { get; set; }

    /// <summary>True when there is a line of a credit note anywhere (UBL).</summary>
    public bool HasCreditNoteLine { get; set; }

    public static TaxedAmounts Of(Judging judging) =>
        judging.Binding == SyntaxBinding.Cii ? CiiTaxedAmounts.Sum(judging) : UblTaxedAmounts.Sum(judging);

    /// <summary>True for the categories whose breakdown is one a rate.</summary>
    public static bool HasRates(VatCategory category) =>
        category is VatCategory.Standard or VatCategory.CanaryIslands or VatCategory.CeutaMelilla;

    public bool Has(TaxedKey key) => sums.ContainsKey(key);

    public decimal this[TaxedKey key] => sums.GetValueOrDefault(key);

    /// <summary>Adds an amount for every category, and for every combination of a category that has rates and a rate.</summary>
    public void Add(TaxedKind kind, IReadOnlyList<VatCategory> categories, IReadOnlyList<decimal> rates, decimal amount)
    {
        current.Clear();
        foreach (var category in categories)
        {
            current.Add(new TaxedKey(kind, category));
            foreach (var rate in HasRates(category) ? rates : [])
            {
                current.Add(new TaxedKey(kind, category, rate));
            }
        }

        foreach (var key in categories.Count > 1 || rates.Count > 1 ? current.Distinct() : current)
        {
            sums[key] = sums.GetValueOrDefault(key) + amount;
        }
    }
}
