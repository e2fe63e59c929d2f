using System.Numerics;
using Hub.En16931.Rules;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Sums;

/// <summary>How many there are and what they add up to.</summary>
/// <typeparam name="T">As the official rules add: decimal, or double where they add untyped values.</typeparam>
internal sealed class Tally<T>
    where T : struct, INumber<T>
{
    /// <summary>How many.</summary>
    public int Count { get; private set; }

    /// <summary>How many amounts are in the sum.</summary>
    public int Amounts { get; private set; }

    /// <summary>Their sum, zero of none.</summary>
    public T Sum { get; private set; }

    /// <summary>Why the sum cannot be told; null when it can.</summary>
    public Doubt? Doubt { get; private set; }

    public void CountOne() => Count++;

    /// <summary>Adds a value that is part of the sum; null where it could not be read.</summary>
    public void Add(T? amount, Doubt? doubt)
    {
        Amounts++;
        Sum += amount ?? T.Zero;
        Doubt ??= doubt;
    }

    public void Share(Doubt? doubt) => Doubt ??= doubt;
}
