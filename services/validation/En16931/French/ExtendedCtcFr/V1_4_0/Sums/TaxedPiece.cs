using Hub.En16931.Model;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>
/// A line, allowance or charge while sums are made of it: reused for all of a document. A value that cannot be read is no error yet:
/// only rules that need a sum with it in are in doubt.
/// </summary>
internal sealed class TaxedPiece
{
    private const int Many = 64;

    private HashSet<TaxKey> keys = [];
    private List<(VatCategory Category, Doubt Doubt)> doubts = [];

    /// <summary>The sums it belongs to.</summary>
    public IReadOnlyCollection<TaxKey> Keys => keys;

    /// <summary>Categories it may or may not belong to a sum of.</summary>
    public IReadOnlyList<(VatCategory Category, Doubt Doubt)> Doubts => doubts;

    public void Clear()
    {
        // Clearing a set costs what it once held: after a hostile element it is thrown away.
        keys = keys.Count > Many ? [] : keys;
        doubts = doubts.Count > Many ? [] : doubts;
        keys.Clear();
        doubts.Clear();
    }

    /// <summary>One declaration of a category.</summary>
    public void Declare(VatCategory category, Leaf rate, Leaf code, Leaf text)
    {
        if (category == VatCategory.None)
        {
            return;
        }

        if (rate.IsRepeated || (rate.IsPresent && rate.Decimal is null))
        {
            doubts.Add((category, new Doubt(rate.IsRepeated ? ValueRules.Repeated : ValueRules.Unreadable, rate.Node)));
        }
        else
        {
            Declare(category, rate.Decimal, code, text);
        }
    }

    /// <summary>One declaration of a category, its rate read.</summary>
    public void Declare(VatCategory category, decimal? rate, Leaf code, Leaf text)
    {
        if (category != VatCategory.NotSubject && rate is null)
        {
            return;
        }

        var key = new TaxKey(category, category == VatCategory.NotSubject ? null : rate, Reason: null);
        keys.Add(key);
        if (code.IsRepeated || text.IsRepeated)
        {
            doubts.Add((category, new Doubt(ValueRules.Repeated, code.IsRepeated ? code.Node : text.Node)));
        }
        else
        {
            keys.Add(key with { Reason = new StatedReason(code.ToString(), text.ToString()) });
        }
    }
}
