namespace Hub.Routing.CountPaymentDelay;

/// <summary>Example bodies for the API page.</summary>
internal static class DelayExamples
{
    public static readonly object View = new
    {
        depositedAt = "2026-01-05T09:12:44Z",
        availableAt = "2026-01-05T09:12:45Z",
        suspendedAt = "2026-01-15T13:00:00Z",
        completedAt = "2026-01-20T08:30:00Z",
        delay = new
        {
            state = "late", days = 30, start = "2026-01-05", interrupted = "2026-01-15", resumed = "2026-01-20", due = "2026-02-19", paid = (string?)null, daysUsed = 50, daysLate = 10,
            interest = new { halfYear = "2026-H1", rate = 10.15m, rateVerified = false, amount = 3.34m }, flatFee = 40m,
        },
    };

    public static readonly object Page = new
    {
        invoices = new[]
        {
            new
            {
                invoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2", number = "F-2026-0042", issueDate = "2026-01-02", sellerName = "Papeterie du Rhône", sellerSiret = "12345678200010",
                buyerSiret = "21690123100011", serviceCode = "DIR-ACHATS", currency = "EUR", amount = 1200.00m, status = 209, paymentDelay = View,
            },
        },
        next = (string?)null,
    };

    public static readonly object Totals = new
    {
        date = "2026-03-01",
        states = new object[] { new { state = "running", count = 412, amount = 512_300.10m }, new { state = "late", count = 3, amount = 4_210.00m } },
        late = 3,
        interest = 11.02m,
        flatFees = 120m,
        withoutRate = 0,
        unverifiedRates = true,
        averageDaysToPay = 19.7m,
    };
}
