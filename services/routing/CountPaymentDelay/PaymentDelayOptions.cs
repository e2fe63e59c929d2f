using System.ComponentModel.DataAnnotations;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>How the payment delay is counted. Section <c>Hub:PaymentDelay</c>. Defaults: the code de la commande publique as we read it.</summary>
public sealed class PaymentDelayOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:PaymentDelay";

    /// <summary>From when on. Default: availability.</summary>
    public DelayStart Start { get; set; } = DelayStart.Availability;

    /// <summary>Days of a new delay after an interruption, unless the balance is longer (R2192-29). Default: 30.</summary>
    [Range(1, 120)]
    public int ResumedDays { get; set; } = 30;

    /// <summary>Points above the ECB's main refinancing rate (R2192-31). Default: 8.</summary>
    [Range(0, 100)]
    public decimal Margin { get; set; } = 8m;

    /// <summary>Days of a year in the formula of interest, amount with VAT × rate × days late / days of the year. Common practice, in no text that we have read. Default: 365.</summary>
    [Range(360, 366)]
    public int DaysOfYear { get; set; } = 365;

    /// <summary>Flat fee for the costs of recovery in euros (D2192-35). Default: 40.</summary>
    [Range(0, 1000)]
    public decimal FlatFee { get; set; } = 40m;

    /// <summary>Days before the due date from which an invoice counts as due soon. Default: 7.</summary>
    [Range(0, 60)]
    public int DueSoonDays { get; set; } = 7;

    /// <summary>The ECB's main refinancing rates by half-year in per cent, added to the built-in ones or in their place: <c>2026-H2</c> → 2.15.</summary>
    public Dictionary<string, decimal> Rates { get; init; } = [];

    /// <summary>True when every half-year is written as one and every rate may be one.</summary>
    internal bool HasUsableRates() => Rates.All(rate => HalfYear.Read(rate.Key) is not null && rate.Value is >= -5 and <= 50);
}
