namespace Hub.En16931.Rules;

/// <summary>
/// XPath's <c>round</c> goes half up, towards positive infinity: 2.5 gives 3 and -2.5 gives -2. That is neither the commercial
/// nor the banker's rounding of .NET.
/// </summary>
internal static class Rounding
{
    /// <summary><c>round(value)</c>.</summary>
    public static decimal Round(decimal value) => decimal.Floor(value + 0.5m);

    /// <summary><c>round(value)</c>; null stays null, as an empty sequence does.</summary>
    public static decimal? Round(decimal? value) => value is { } number ? Round(number) : null;

    /// <summary><c>round(value)</c>; what rounds up to zero gives minus zero.</summary>
    public static double Round(double value)
    {
        var floor = Math.Floor(value);
        var rounded = value - floor >= 0.5 ? floor + 1 : floor;
        return rounded == 0 && double.IsNegative(value) ? -0.0 : rounded;
    }

    /// <summary><c>round(value * 10 * 10) div 100</c>.</summary>
    public static decimal Cents(decimal value) => Round(value * 100) / 100;

    /// <summary><c>round(value * 10 * 10) div 100</c>; null stays null.</summary>
    public static decimal? Cents(decimal? value) => value is { } number ? Cents(number) : null;

    /// <summary><c>round(value * 10 * 10) div 100</c> in binary arithmetic, the noise of which is part of the official verdict.</summary>
    public static double Cents(double value) => Round(value * 10 * 10) / 100;
}
