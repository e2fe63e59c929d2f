namespace Hub.Routing.CountPaymentDelay;

/// <summary>Interest on late payment.</summary>
/// <param name="HalfYear">The half-year in which it started to run, whose first day decides the rate: "2026-H1".</param>
/// <param name="Rate">ECB rate and margin together, in per cent; null when the rate of that half-year is not known.</param>
/// <param name="RateVerified">False: the rate comes from secondary sources; say it in the settings once checked.</param>
/// <param name="Amount">In the invoice's currency, rounded to cents; null when the rate or the amount is not known.</param>
internal sealed record LateInterest(string HalfYear, decimal? Rate, bool RateVerified, decimal? Amount);
