using System.Numerics;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>What lines, allowances and charges add up to by VAT category, rate and exemption reason.</summary>
/// <typeparam name="T">As the official rules add: decimal in CII, double in UBL.</typeparam>
internal sealed class TaxedSums<T>
    where T : struct, INumber<T>
{
    private static readonly Tally<T> None = new();

    private readonly Dictionary<(TaxKind Kind, TaxKey Key), Tally<T>> tallies = [];
    private Dictionary<(TaxKind Kind, VatCategory Category), Doubt>? doubts;

    /// <summary>What has that key; an empty tally when nothing has. A null rate belongs to what has no rate.</summary>
    public Tally<T> Of(TaxKind kind, TaxKey key) => tallies.GetValueOrDefault((kind, key), None);

    /// <summary>Why no sum of a category can be told: one of its rates or reasons cannot be read.</summary>
    public Doubt? DoubtOf(TaxKind kind, VatCategory category) =>
        doubts is not null && doubts.TryGetValue((kind, category), out var doubt) ? doubt : null;

    /// <summary>Counts a piece once.</summary>
    public void Count(TaxKind kind, TaxedPiece piece)
    {
        foreach (var key in piece.Keys)
        {
            TallyOf(kind, key).CountOne();
        }

        Remember(kind, piece);
    }

    /// <summary>Adds an amount of a piece to every sum it belongs to.</summary>
    public void Add(TaxKind kind, TaxedPiece piece, T? amount, Doubt? doubt)
    {
        foreach (var key in piece.Keys)
        {
            TallyOf(kind, key).Add(amount, doubt);
        }

        Remember(kind, piece);
    }

    private Tally<T> TallyOf(TaxKind kind, TaxKey key)
    {
        if (!tallies.TryGetValue((kind, key), out var tally))
        {
            tallies[(kind, key)] = tally = new Tally<T>();
        }

        return tally;
    }

    private void Remember(TaxKind kind, TaxedPiece piece)
    {
        foreach (var (category, doubt) in piece.Doubts)
        {
            (doubts ??= []).TryAdd((kind, category), doubt);
        }
    }
}
