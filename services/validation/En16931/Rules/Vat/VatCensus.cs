using Hub.En16931.Model;

namespace Hub.En16931.Rules.Vat;

/// <summary>How often a document declares each VAT category, by the place and manner of the declaration.</summary>
internal sealed class VatCensus
{
    private static readonly int UseCount = Enum.GetValues<CategoryUse>().Length;

    private readonly int[] counts = new int[Enum.GetValues<VatCategory>().Length * UseCount];

    private int declared;

    /// <summary>How many declarations of a category.</summary>
    public int this[VatCategory category, CategoryUse use] => counts[((int)category * UseCount) + (int)use];

    public static VatCensus Of(Judging judging) =>
        judging.Binding == SyntaxBinding.Cii ? CiiCensusTaker.Count(judging) : UblCensusTaker.Count(judging);

    public bool Has(VatCategory category, CategoryUse use) => this[category, use] > 0;

    /// <summary>True when there is a declaration of another category, or of none.</summary>
    public bool HasOther(VatCategory category, CategoryUse use)
    {
        var total = 0;
        for (var slot = (int)use; slot < counts.Length; slot += UseCount)
        {
            total += counts[slot];
        }

        return total > this[category, use];
    }

    /// <summary>True when there is a declaration of the category of any use.</summary>
    public bool Has(VatCategory category) => (declared & (1 << (int)category)) != 0;

    public void Add(VatCategory category, CategoryUse use)
    {
        counts[((int)category * UseCount) + (int)use]++;
        declared |= 1 << (int)category;
    }

    public void AddIf(bool isSo, VatCategory category, CategoryUse use)
    {
        if (isSo)
        {
            Add(category, use);
        }
    }
}
