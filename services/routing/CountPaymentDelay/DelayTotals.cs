namespace Hub.Routing.CountPaymentDelay;

/// <summary>The payment delays of a collectivity, summed up. Amounts are of invoices in euros; those in other currencies are counted and not added.</summary>
/// <param name="Date">The local date that it was counted for.</param>
/// <param name="States">One line for each state that has invoices.</param>
/// <param name="Late">Invoices that are late or were paid late.</param>
/// <param name="Interest">Interest due on them in euros, as far as rates are known.</param>
/// <param name="FlatFees">Flat fees due on them in euros.</param>
/// <param name="WithoutRate">Late invoices whose interest is not known, for want of a rate or an amount.</param>
/// <param name="UnverifiedRates">True when a rate comes from secondary sources.</param>
/// <param name="AverageDaysToPay">Mean of the days used by the paid invoices; null when none is paid.</param>
internal sealed record DelayTotals(
    DateOnly Date, IReadOnlyList<DelayStateTotal> States, int Late, decimal Interest, decimal FlatFees, int WithoutRate, bool UnverifiedRates, decimal? AverageDaysToPay);
