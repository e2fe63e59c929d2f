namespace Hub.En16931.Rules;

/// <summary>From a VAT category code to its category.</summary>
internal static class VatCategoryCodes
{
    /// <summary>The category of a code, <see cref="VatCategory.None"/> for any other text. Codes are in capitals.</summary>
    public static VatCategory Parse(ReadOnlySpan<byte> code) => code.Length switch
    {
        1 => code[0] switch
        {
            (byte)'S' => VatCategory.Standard,
            (byte)'Z' => VatCategory.Zero,
            (byte)'E' => VatCategory.Exempt,
            (byte)'K' => VatCategory.IntraCommunity,
            (byte)'G' => VatCategory.Export,
            (byte)'O' => VatCategory.NotSubject,
            (byte)'L' => VatCategory.CanaryIslands,
            (byte)'M' => VatCategory.CeutaMelilla,
            (byte)'B' => VatCategory.SplitPayment,
            _ => VatCategory.None,
        },
        2 when code.SequenceEqual("AE"u8) => VatCategory.ReverseCharge,
        _ => VatCategory.None,
    };
}
