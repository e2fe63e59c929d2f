namespace Hub.Samples.Parties;

/// <summary>The check digit of SIREN and SIRET.</summary>
public static class Luhn
{
    /// <summary>True when the digits, the last one included, pass the check.</summary>
    public static bool IsValid(string digits) => Sum(digits) % 10 == 0;

    /// <summary>The digits with their check digit behind them.</summary>
    public static string Complete(string digits) => digits + ((10 - (Sum(digits + "0") % 10)) % 10);

    private static int Sum(string digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[^(at + 1)] - '0';
            if (at % 2 == 1) digit = digit > 4 ? (digit * 2) - 9 : digit * 2;
            sum += digit;
        }
        return sum;
    }
}
