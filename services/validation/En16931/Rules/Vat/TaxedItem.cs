using Hub.En16931.Model;

namespace Hub.En16931.Rules.Vat;

/// <summary>
/// A line, allowance or charge while sums are made of it: reused for all of a document. A value that cannot be read is no error yet:
/// only rules that need a sum with it in are in doubt.
/// </summary>
internal sealed class TaxedItem
{
    public List<VatCategory> Categories { get; } = [];

    public List<decimal> Rates { get; } = [];

    public Doubt? RateDoubt { get; private set; }

    public decimal Amount { get; private set; }

    public Doubt? AmountDoubt { get; private set; }

    public void Clear()
    {
        Categories.Clear();
        Rates.Clear();
        RateDoubt = null;
        SetAmount(amount: null, doubt: null);
    }

    public void AddRate(Leaf rate)
    {
        if (Read(rate, out var doubt) is { } value)
        {
            Rates.Add(value);
        }

        RateDoubt ??= doubt;
    }

    /// <summary><c>xs:decimal(amount)</c>.</summary>
    public void SetAmount(Leaf amount) => SetAmount(Read(amount, out var doubt), doubt);

    /// <summary><c>xs:decimal(amount[1])</c>.</summary>
    public void SetFirstAmount(Leaf amount) => SetAmount(ReadOne(amount, out var doubt), doubt);

    private void SetAmount(decimal? amount, Doubt? doubt)
    {
        Amount = amount ?? 0;
        AmountDoubt = doubt;
    }

    private static decimal? Read(Leaf leaf, out Doubt? doubt)
    {
        if (leaf.IsRepeated)
        {
            doubt = new Doubt(ValueRules.Repeated, leaf.Node);
            return null;
        }

        return ReadOne(leaf, out doubt);
    }

    private static decimal? ReadOne(Leaf leaf, out Doubt? doubt)
    {
        var value = leaf.Decimal;
        doubt = leaf.IsPresent && value is null ? new Doubt(ValueRules.Unreadable, leaf.Node) : null;
        return value;
    }
}
