namespace Hub.Routing.ReportCashIn;

/// <summary>What was cashed at one VAT rate (MDT-207 MEN).</summary>
/// <param name="Amount">In euros, with VAT; negative when it was paid back.</param>
/// <param name="VatRate">In per cent: 20, 10, 5.5 …</param>
internal sealed record CashedAmount(decimal Amount, decimal VatRate);
