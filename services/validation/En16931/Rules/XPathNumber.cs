using System.Numerics;

namespace Hub.En16931.Rules;

/// <summary>
/// A number as XPath 2.0 computes with it: an <c>xs:decimal</c>, exact, until it meets an <c>xs:double</c>, which makes the result
/// one. A double made a decimal keeps every binary digit, and that noise decides where a difference is exactly as large as allowed.
/// </summary>
internal readonly struct XPathNumber
{
    private readonly double? binary;
    private readonly BigInteger digits;
    private readonly int scale;

    private XPathNumber(BigInteger digits, int scale)
    {
        this.digits = digits;
        this.scale = scale;
    }

    private XPathNumber(double binary) => this.binary = binary;

    public static XPathNumber Of(decimal value) => new(new BigInteger(value * Power(value.Scale)), value.Scale);

    public static XPathNumber Of(double value) => new(value);

    public static XPathNumber operator +(XPathNumber one, XPathNumber other) => one.IsDecimal && other.IsDecimal
        ? new(one.DigitsAt(Scale(one, other)) + other.DigitsAt(Scale(one, other)), Scale(one, other))
        : new(one.ToDouble() + other.ToDouble());

    public static XPathNumber operator -(XPathNumber one, XPathNumber other) => one.IsDecimal && other.IsDecimal
        ? new(one.DigitsAt(Scale(one, other)) - other.DigitsAt(Scale(one, other)), Scale(one, other))
        : new(one.ToDouble() - other.ToDouble());

    /// <summary><c>abs(value)</c>.</summary>
    public XPathNumber Abs() => binary is { } value ? new(Math.Abs(value)) : new(BigInteger.Abs(digits), scale);

    /// <summary><c>round(value * 100) div 100</c>.</summary>
    public XPathNumber Cents() => binary is { } value
        ? new(Rounding.Round(value * 100) / 100)
        : new(Floor((digits * 1000) + (5 * BigInteger.Pow(10, scale)), scale + 1), 2);

    /// <summary><c>xs:decimal(value)</c>; zero for what is no number.</summary>
    public XPathNumber ToDecimal()
    {
        if (binary is not { } value || !double.IsFinite(value))
        {
            return IsDecimal ? this : Of(0m);
        }

        var (mantissa, exponent) = BinaryDecimal.Parts(value);
        return exponent >= 0 ? new(mantissa << exponent, 0) : new(mantissa * BigInteger.Pow(5, -exponent), -exponent);
    }

    /// <summary><c>value le limit</c>.</summary>
    public bool IsAtMost(decimal limit) => binary is { } value
        ? value <= (double)limit
        : DigitsAt(Math.Max(scale, limit.Scale)) <= Of(limit).DigitsAt(Math.Max(scale, limit.Scale));

    /// <summary>The number to the cent, for a person; null when it is out of a decimal's range.</summary>
    public decimal? ToCents() => BinaryDecimal.Cents(ToDouble());

    private bool IsDecimal => binary is null;

    private static int Scale(XPathNumber one, XPathNumber other) => Math.Max(one.scale, other.scale);

    private static decimal Power(int scale) => (decimal)BigInteger.Pow(10, scale);

    private static BigInteger Floor(BigInteger value, int scale)
    {
        var whole = BigInteger.DivRem(value, BigInteger.Pow(10, scale), out var rest);
        return rest.Sign < 0 ? whole - 1 : whole;
    }

    private BigInteger DigitsAt(int wanted) => digits * BigInteger.Pow(10, wanted - scale);

    /// <summary>A decimal made of a double gives the same double again: its digits are all there.</summary>
    private double ToDouble() => binary ?? (scale <= 22 && BigInteger.Abs(digits) <= 1L << 53
        ? (double)digits / Math.Pow(10, scale)
        : double.Parse($"{digits}E-{scale}", System.Globalization.CultureInfo.InvariantCulture));
}
