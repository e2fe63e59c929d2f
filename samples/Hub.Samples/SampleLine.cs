namespace Hub.Samples;

/// <summary>A line of a sample invoice (BG-25).</summary>
/// <param name="Name">Item name, BT-153.</param>
/// <param name="Description">Item description, BT-154.</param>
/// <param name="Quantity">Invoiced quantity, BT-129.</param>
/// <param name="Unit">Unit of measure, BT-130 (UN/ECE Recommendation 20).</param>
/// <param name="Price">Item net price in euros, BT-146.</param>
/// <param name="VatRate">VAT rate in percent, BT-152; category S.</param>
public sealed record SampleLine(string Name, string Description, decimal Quantity, string Unit, decimal Price, decimal VatRate)
{
    /// <summary>Line net amount, BT-131.</summary>
    public decimal Net => Math.Round(Quantity * Price, 2, MidpointRounding.AwayFromZero);
}
