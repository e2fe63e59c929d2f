namespace Hub.Samples;

/// <summary>One rate of the VAT breakdown (BG-23), category S.</summary>
/// <param name="Rate">Rate in percent, BT-119.</param>
/// <param name="Base">Taxable amount, BT-116.</param>
public sealed record VatShare(decimal Rate, decimal Base)
{
    /// <summary>Tax amount, BT-117.</summary>
    public decimal Tax => Math.Round(Base * Rate / 100m, 2, MidpointRounding.AwayFromZero);
}
