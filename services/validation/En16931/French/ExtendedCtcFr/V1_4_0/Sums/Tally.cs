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

    /// <summary>Their sum; it begins at minus zero, so that minus zero alone stays what it is.</summary>
    public T Sum { get; private set; } = -T.Zero;

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

    /// <summary>Adds the amounts of another: of several amounts of one element, their sum.</summary>
    public void Add(Tally<T> other)
    {
        Amounts += other.Amounts;
        Sum += other.Sum;
        Doubt ??= other.Doubt;
    }
}
