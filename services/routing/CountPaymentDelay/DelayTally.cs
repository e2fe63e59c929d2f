namespace Hub.Routing.CountPaymentDelay;

/// <summary>Sums payment delays up, one after the other.</summary>
internal sealed class DelayTally
{
    private const string Euro = "EUR";
    private readonly SortedDictionary<DelayState, (int Count, decimal Amount)> states = [];
    private int late;
    private decimal interest;
    private decimal fees;
    private int withoutRate;
    private bool unverified;
    private int paid;
    private long daysToPay;

    public void Add(DelayedInvoice invoice, PaymentDelay delay)
    {
        var isEuro = invoice.Currency == Euro;
        var (count, amount) = states.GetValueOrDefault(delay.State);
        states[delay.State] = (count + 1, amount + (isEuro ? invoice.Case.Amount ?? 0 : 0));
        if (delay.Interest is { } due) AddLate(due, delay.FlatFee, isEuro);
        if (delay.State is not (DelayState.Paid or DelayState.PaidLate)) return;
        paid++;
        daysToPay += delay.DaysUsed;
    }

    public DelayTotals ToTotals(DateOnly date) => new(
        date,
        [.. states.Select(pair => new DelayStateTotal(pair.Key, pair.Value.Count, pair.Value.Amount))],
        late,
        interest,
        fees,
        withoutRate,
        unverified,
        paid == 0 ? null : decimal.Round((decimal)daysToPay / paid, 1));

    private void AddLate(LateInterest due, decimal fee, bool isEuro)
    {
        late++;
        fees += fee;
        unverified |= due is { Rate: not null, RateVerified: false };
        if (due.Amount is null) withoutRate++;
        else if (isEuro) interest += due.Amount.Value;
    }
}
