using System.Collections.Frozen;
using Hub.Routing.LifeCycle;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>
/// Counts payment delays (code de la commande publique, R2192-10 to R2192-36). Pure: an invoice's instants, the settings, the rates and a day in, the delay out.
/// <para>The day of the start does not count: 30 days from 10 March end with 9 April. One interruption at most, and only while the delay runs; after it the delay is 30 days, or the balance where that was longer.</para>
/// </summary>
internal sealed class DelayCount(PaymentDelayOptions options, IReadOnlyDictionary<HalfYear, InterestRate> rates)
{
    private static readonly FrozenSet<string> CreditNotes = new[] { "81", "83", "261", "262", "296", "308", "381", "396", "420", "458", "502", "503", "532" }.ToFrozenSet(StringComparer.Ordinal);
    private static readonly FrozenSet<int> NothingDue = new[] { LifeCycleStatuses.Refused, LifeCycleStatuses.Rejected, LifeCycleStatuses.RoutingError }.ToFrozenSet();

    /// <summary>The delay as it stands at the end of a day.</summary>
    public PaymentDelay Of(PaymentCase invoice, DateOnly today)
    {
        var paid = DateOf(invoice.Instants.PaidAt);
        if (CreditNotes.Contains(invoice.TypeCode) || invoice.Amount <= 0 || (paid is null && NothingDue.Contains(invoice.Status))) return new PaymentDelay { State = DelayState.None, Days = invoice.Days };
        if (invoice.Instants.AvailableAt is not { } available) return new PaymentDelay { State = DelayState.NotStarted, Days = invoice.Days };
        var start = ParisDate.Of(options.Start == DelayStart.Deposit ? invoice.DepositedAt : available);
        return Count(invoice, Span(invoice, start), paid, today);
    }

    /// <summary>Start, the interruption that counts, and the end.</summary>
    private PaymentDelay Span(PaymentCase invoice, DateOnly start)
    {
        var due = start.AddDays(invoice.Days);
        var plain = new PaymentDelay { State = DelayState.Running, Days = invoice.Days, Start = start, Due = due };
        // After the delay has run out interest runs already; after the order to pay the law knows no interruption.
        if (DateOf(invoice.Instants.SuspendedAt) is not { } interrupted || interrupted > due || invoice.Instants.EndorsedAt < invoice.Instants.SuspendedAt) return plain;
        if (interrupted < start) interrupted = start;
        if (DateOf(invoice.Instants.ResumedAt) is not { } resumed) return plain with { Interrupted = interrupted, Due = null };
        var balance = invoice.Days - DaysBetween(start, interrupted);
        return plain with { Interrupted = interrupted, Resumed = resumed, Due = resumed.AddDays(Math.Max(options.ResumedDays, balance)) };
    }

    private PaymentDelay Count(PaymentCase invoice, PaymentDelay span, DateOnly? paid, DateOnly today)
    {
        var end = paid ?? today;
        var late = span.Due is { } due ? Math.Max(0, DaysBetween(due, end)) : 0;
        return span with
        {
            State = StateOf(span, paid, late, today),
            Paid = paid,
            DaysUsed = Used(span, end),
            DaysLate = late,
            Interest = late > 0 ? InterestOf(invoice.Amount, span.Due!.Value, late) : null,
            FlatFee = late > 0 ? options.FlatFee : 0,
        };
    }

    private DelayState StateOf(PaymentDelay span, DateOnly? paid, int late, DateOnly today)
    {
        if (paid is not null) return late > 0 ? DelayState.PaidLate : DelayState.Paid;
        if (span.Due is not { } due) return DelayState.Interrupted;
        if (late > 0) return DelayState.Late;
        return DaysBetween(today, due) <= options.DueSoonDays ? DelayState.DueSoon : DelayState.Running;
    }

    private static int Used(PaymentDelay span, DateOnly end)
    {
        var start = span.Start!.Value;
        if (span.Interrupted is not { } interrupted || end < interrupted) return Math.Max(0, DaysBetween(start, end));
        var before = DaysBetween(start, interrupted);
        return span.Resumed is { } resumed ? before + Math.Max(0, DaysBetween(resumed, end)) : before;
    }

    /// <summary>Interest starts the day after the due date; the half-year of that day decides the rate for good, whatever the ECB does later.</summary>
    private LateInterest InterestOf(decimal? amount, DateOnly due, int daysLate)
    {
        var halfYear = HalfYear.Of(due.AddDays(1));
        if (!rates.TryGetValue(halfYear, out var rate)) return new LateInterest(halfYear.ToString(), null, false, null);
        var percent = rate.Percent + options.Margin;
        decimal? interest = amount is { } total ? decimal.Round(total * percent / 100m * daysLate / options.DaysOfYear, 2, MidpointRounding.AwayFromZero) : null;
        return new LateInterest(halfYear.ToString(), percent, rate.Verified, interest);
    }

    private static int DaysBetween(DateOnly from, DateOnly to) => to.DayNumber - from.DayNumber;

    private static DateOnly? DateOf(DateTimeOffset? instant) => instant is { } at ? ParisDate.Of(at) : null;
}
