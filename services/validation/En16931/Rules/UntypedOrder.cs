namespace Hub.En16931.Rules;

/// <summary>
/// How the official validator compares a text without a type with a number: as doubles in total order, where minus zero is less than
/// zero and NaN is above everything and equal to itself. So a price of "-0.00" is negative.
/// </summary>
internal static class UntypedOrder
{
    /// <summary>Negative, zero or positive, as <paramref name="text"/> is less than, equal to or greater than the number.</summary>
    public static int Compare(double text, double number) =>
        text < number ? -1 : text > number ? 1 : Rank(text).CompareTo(Rank(number));

    /// <summary>Tells apart what neither less nor greater does.</summary>
    private static int Rank(double value) => double.IsNaN(value) ? 2 : value != 0 || !double.IsNegative(value) ? 1 : 0;
}
