using System.Runtime.InteropServices;
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
    private Dictionary<TaxedKey, Doubt>? doubts;

    /// <summary>True when there is a line anywhere; in UBL, a line of an invoice.</summary>
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

    /// <summary>Why a sum cannot be told: an amount of it, or the rate of an amount that may belong to it, cannot be read.</summary>
    public Doubt? DoubtOf(TaxedKey key) =>
        doubts is null ? null
        : doubts.TryGetValue(key, out var doubt) ? doubt
        : key.Rate is not null && doubts.TryGetValue(AnyRate(key), out doubt) ? doubt
        : null;

    /// <summary>Adds an amount for every category, and for every combination of a category that has rates and a rate.</summary>
    public void Add(TaxedKind kind, TaxedItem item)
    {
        current.Clear();
        foreach (var category in item.Categories)
        {
            AddKeys(kind, category, item);
        }

        foreach (var key in item.Rates.Count > 1 ? [.. current.Distinct()] : current)
        {
            CollectionsMarshal.GetValueRefOrAddDefault(sums, key, out _) += item.Amount;
            Remember(item.AmountDoubt, key);
        }
    }

    private void AddKeys(TaxedKind kind, VatCategory category, TaxedItem item)
    {
        current.Add(new TaxedKey(kind, category));
        if (!HasRates(category))
        {
            return;
        }

        Remember(item.RateDoubt, AnyRate(new TaxedKey(kind, category)));
        foreach (var rate in item.Rates)
        {
            current.Add(new TaxedKey(kind, category, rate));
        }
    }

    private void Remember(Doubt? doubt, TaxedKey key)
    {
        if (doubt is { } reason)
        {
            (doubts ??= [])[key] = reason;
        }
    }

    /// <summary>Stands for all rates of a category together; no rate of an invoice is that.</summary>
    private static TaxedKey AnyRate(TaxedKey key) => key with { Rate = decimal.MinValue };
}
