using System.Numerics;

namespace Hub.En16931.Rules;

/// <summary>
/// <c>xs:decimal</c> of an <c>xs:double</c>: every binary digit of it, where .NET's own conversion keeps fifteen decimal ones.
/// 100.1 - 1 is 99.099999999999994315658…, and that is less than 99.1.
/// </summary>
internal static class BinaryDecimal
{
    /// <summary>Compares the exact value of a double with a decimal: negative, zero or positive.</summary>
    public static int Compare(double binary, decimal value)
    {
        if (!double.IsFinite(binary))
        {
            return double.IsPositive(binary) ? 1 : -1;
        }

        var difference = binary - (double)value;
        return Math.Abs(difference) > 0.001 ? Math.Sign(difference) : CompareExactly(binary, value);
    }

    /// <summary><c>round(xs:decimal(value) * 100) div 100</c>, null when it is out of a decimal's range.</summary>
    public static decimal? Cents(double value)
    {
        if (!(Math.Abs(value) < 1e24))
        {
            return null;
        }

        var (mantissa, exponent) = Parts(value);
        var hundredfold = mantissa * 100;
        var cents = exponent >= 0
            ? hundredfold << exponent
            : FloorDivide((hundredfold * 2) + (BigInteger.One << -exponent), -exponent + 1);
        return (decimal)cents / 100;
    }

    private static int CompareExactly(double binary, decimal value)
    {
        var (mantissa, exponent) = Parts(binary);
        var scale = value.Scale;
        var left = mantissa * BigInteger.Pow(10, scale);
        var right = new BigInteger(value * Power(scale));
        return exponent >= 0 ? (left << exponent).CompareTo(right) : left.CompareTo(right << -exponent);
    }

    private static decimal Power(int scale) => (decimal)BigInteger.Pow(10, scale);

    /// <summary>What a finite double is made of: mantissa times two to the power of the exponent.</summary>
    public static (BigInteger Mantissa, int Exponent) Parts(double value)
    {
        var bits = BitConverter.DoubleToInt64Bits(value);
        var exponent = (int)((bits >> 52) & 0x7FF);
        var fraction = bits & 0xFFFFFFFFFFFFFL;
        var mantissa = exponent == 0 ? fraction : fraction | (1L << 52);
        return (bits < 0 ? -mantissa : mantissa, Math.Max(exponent, 1) - 1075);
    }

    /// <summary>Floor of a division by a power of two: a shift of a signed number goes down.</summary>
    private static BigInteger FloorDivide(BigInteger value, int powerOfTwo) => value >> powerOfTwo;
}
