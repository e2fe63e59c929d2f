namespace Hub.En16931.French.CompanyNumbers;

/// <summary>Luhn's formula: from the right, every second digit doubled, the sum of all digits a multiple of ten.</summary>
internal static class CheckDigit
{
    /// <summary>True when the last of these digits follows from the others.</summary>
    public static bool IsRight(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var at = 0; at < digits.Length; at++)
        {
            var digit = digits[^(at + 1)] - '0';
            var doubled = at % 2 == 1 ? digit * 2 : digit;
            sum += doubled > 9 ? doubled - 9 : doubled;
        }

        return sum % 10 == 0;
    }
}
