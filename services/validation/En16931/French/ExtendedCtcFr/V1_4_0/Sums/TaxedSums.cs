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
    private Dictionary<(TaxKind Kind, TaxKey Key), Doubt>? doubts;

    /// <summary>What has that key; an empty tally when nothing has. A null rate belongs to what has no rate.</summary>
    public Tally<T> Of(TaxKind kind, TaxKey key) => tallies.GetValueOrDefault((kind, key), None);

    /// <summary>Why a sum cannot be told: a rate or a reason that decides what belongs to it cannot be read.</summary>
    public Doubt? DoubtOf(TaxKind kind, TaxKey key) => doubts is null
        ? null
        : (key.Category == VatCategory.NotSubject ? null : Known(kind, key.OfAnyRate))
            ?? (key.Reason is null ? null : Known(kind, key.OfAnyReason) ?? Known(kind, key.OfAnyText));

    /// <summary>Counts a piece once.</summary>
    public void Count(TaxKind kind, TaxedPiece piece)
    {
        foreach (var key in piece.Keys)
        {
            TallyOf(kind, key).CountOne();
        }

        Remember(kind, piece);
    }

    /// <summary>Adds the amounts of a piece to every sum it belongs to.</summary>
    public void Add(TaxKind kind, TaxedPiece piece, Tally<T> amounts)
    {
        foreach (var key in piece.Keys)
        {
            TallyOf(kind, key).Add(amounts);
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

    private Doubt? Known(TaxKind kind, TaxKey key) => doubts!.TryGetValue((kind, key), out var doubt) ? doubt : null;

    private void Remember(TaxKind kind, TaxedPiece piece)
    {
        foreach (var (key, doubt) in piece.Doubts)
        {
            (doubts ??= []).TryAdd((kind, key), doubt);
        }
    }
}
