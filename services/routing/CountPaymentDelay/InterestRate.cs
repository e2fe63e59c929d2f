namespace Hub.Routing.CountPaymentDelay;

/// <summary>The ECB's main refinancing rate in force on the first day of a half-year.</summary>
/// <param name="Percent">In per cent.</param>
/// <param name="Verified">True when it was checked against an official source, or comes from the settings.</param>
internal readonly record struct InterestRate(decimal Percent, bool Verified);
