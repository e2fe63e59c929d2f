using Hub.Routing.CountPaymentDelay;
using Hub.Routing.LifeCycle;

namespace Hub.Routing.Tests.CountPaymentDelay;

/// <summary>Worked examples. Each number was reckoned by hand.</summary>
public sealed class DelayCountTests
{
    [Fact]
    public void Thirty_days_from_the_tenth_of_March_end_with_the_ninth_of_April()
    {
        var delay = Of(new() { AvailableAt = At(2026, 3, 10) }, today: new(2026, 3, 20));
        (delay.Start, delay.Due, delay.DaysUsed, delay.DaysLate, delay.State).ShouldBe((new(2026, 3, 10), new(2026, 4, 9), 10, 0, DelayState.Running));
        delay.Interest.ShouldBeNull();
        delay.FlatFee.ShouldBe(0);
    }

    [Theory]
    [InlineData(30, 2026, 4, 9)]
    [InlineData(50, 2026, 4, 29)]
    [InlineData(60, 2026, 5, 9)]
    public void Each_regime_has_its_days(int days, int year, int month, int day) => Of(new() { AvailableAt = At(2026, 3, 10) }, new(2026, 3, 10), days).Due.ShouldBe(new(year, month, day));

    [Fact]
    public void The_last_day_is_in_time_and_the_day_after_is_late()
    {
        Of(new() { AvailableAt = At(2026, 3, 10), PaidAt = At(2026, 4, 9) }, new(2026, 6, 1)).State.ShouldBe(DelayState.Paid);
        var late = Of(new() { AvailableAt = At(2026, 3, 10), PaidAt = At(2026, 4, 10) }, new(2026, 6, 1));
        (late.State, late.DaysLate, late.FlatFee).ShouldBe((DelayState.PaidLate, 1, 40m));
    }

    [Fact]
    public void The_rate_is_that_of_the_first_day_of_the_half_year_whatever_the_bank_does_in_it()
    {
        // The ECB went from 2.50 to 3.00 on 8 February 2023: 11 % was announced, and is wrong until July. 1 000 × 10.5 % × 31 / 365 = 8.917…
        var delay = Of(new() { AvailableAt = At(2023, 2, 1), PaidAt = At(2023, 4, 3) }, new(2023, 5, 1), amount: 1000m);
        (delay.Due, delay.DaysLate).ShouldBe((new(2023, 3, 3), 31));
        delay.Interest.ShouldBe(new LateInterest("2023-H1", 10.5m, RateVerified: true, 8.92m));
    }

    [Fact]
    public void Interest_that_starts_in_one_half_year_keeps_its_rate_in_the_next()
    {
        // Due 30 June 2023: interest starts on 1 July, at 12 %. Due one day earlier it starts on 30 June, at 10.5 %, for all its days.
        Of(new() { AvailableAt = At(2023, 5, 31), PaidAt = At(2023, 9, 1) }, new(2023, 9, 1)).Interest!.Rate.ShouldBe(12m);
        var before = Of(new() { AvailableAt = At(2023, 5, 30), PaidAt = At(2023, 9, 1) }, new(2023, 9, 1), amount: 10_000m);
        before.DaysLate.ShouldBe(64);
        before.Interest.ShouldBe(new LateInterest("2023-H1", 10.5m, RateVerified: true, 184.11m));
    }

    [Fact]
    public void A_rate_from_secondary_sources_says_so_and_one_that_is_not_known_is_not_invented()
    {
        Of(new() { AvailableAt = At(2025, 1, 2), PaidAt = At(2025, 3, 1) }, new(2025, 3, 1)).Interest!.RateVerified.ShouldBeFalse();
        var unknown = Of(new() { AvailableAt = At(2026, 8, 1), PaidAt = At(2026, 10, 1) }, new(2026, 10, 1));
        unknown.Interest.ShouldBe(new LateInterest("2026-H2", null, RateVerified: false, null));
        (unknown.DaysLate, unknown.FlatFee).ShouldBe((31, 40m));
    }

    [Fact]
    public void The_settings_add_and_replace_rates()
    {
        var options = new PaymentDelayOptions { Rates = { ["2026-H2"] = 2.40m, ["2026-H1"] = 2.00m } };
        Of(new() { AvailableAt = At(2026, 8, 1), PaidAt = At(2026, 10, 1) }, new(2026, 10, 1), options: options).Interest!.Rate.ShouldBe(10.40m);
        var replaced = Of(new() { AvailableAt = At(2026, 1, 5), PaidAt = At(2026, 3, 1) }, new(2026, 3, 1), options: options).Interest!;
        (replaced.Rate, replaced.RateVerified).ShouldBe((10m, true));
        new PaymentDelayOptions { Rates = { ["2026-S2"] = 2m } }.HasUsableRates().ShouldBeFalse();
    }

    [Fact]
    public void After_a_completion_thirty_new_days_run()
    {
        // Used 10 of 30, balance 20: 30 new days from 20 January.
        var delay = Of(new() { AvailableAt = At(2026, 1, 5), SuspendedAt = At(2026, 1, 15), ResumedAt = At(2026, 1, 20) }, new(2026, 1, 25));
        (delay.Due, delay.DaysUsed, delay.State).ShouldBe((new(2026, 2, 19), 15, DelayState.Running));
    }

    [Fact]
    public void A_balance_above_thirty_days_is_kept()
    {
        // Sixty days, 10 used: the balance of 50 runs from 20 January.
        Of(new() { AvailableAt = At(2026, 1, 5), SuspendedAt = At(2026, 1, 15), ResumedAt = At(2026, 1, 20) }, new(2026, 1, 25), days: 60).Due.ShouldBe(new(2026, 3, 11));
        // Fifty days, 25 used: the balance of 25 is below 30.
        Of(new() { AvailableAt = At(2026, 1, 5), SuspendedAt = At(2026, 1, 30), ResumedAt = At(2026, 2, 9) }, new(2026, 2, 10), days: 50).Due.ShouldBe(new(2026, 3, 11));
    }

    [Fact]
    public void While_it_is_interrupted_nothing_is_due_and_no_day_counts()
    {
        var delay = Of(new() { AvailableAt = At(2026, 1, 5), SuspendedAt = At(2026, 1, 15) }, new(2026, 6, 1));
        (delay.State, delay.Due, delay.DaysUsed, delay.DaysLate).ShouldBe((DelayState.Interrupted, null, 10, 0));
    }

    [Fact]
    public void A_suspension_after_the_due_date_or_after_the_mandate_interrupts_nothing()
    {
        var late = Of(new() { AvailableAt = At(2026, 1, 5), SuspendedAt = At(2026, 2, 10) }, new(2026, 2, 20));
        (late.State, late.Interrupted, late.DaysLate).ShouldBe((DelayState.Late, null, 16));
        Of(new() { AvailableAt = At(2026, 1, 5), EndorsedAt = At(2026, 1, 10), SuspendedAt = At(2026, 1, 15) }, new(2026, 1, 20)).Interrupted.ShouldBeNull();
    }

    [Fact]
    public void The_start_is_a_setting()
    {
        var deposit = new PaymentDelayOptions { Start = DelayStart.Deposit };
        Of(new() { AvailableAt = At(2026, 3, 10) }, new(2026, 3, 20), options: deposit, depositedAt: At(2026, 3, 7)).Due.ShouldBe(new(2026, 4, 6));
        Of(new() { AvailableAt = At(2026, 3, 10) }, new(2026, 3, 20), depositedAt: At(2026, 3, 7)).Due.ShouldBe(new(2026, 4, 9));
    }

    [Theory]
    [InlineData(2026, 4, 1, "Running")]
    [InlineData(2026, 4, 2, "DueSoon")]
    [InlineData(2026, 4, 9, "DueSoon")]
    [InlineData(2026, 4, 10, "Late")]
    public void Seven_days_before_the_end_it_is_due_soon(int year, int month, int day, string state) =>
        Of(new() { AvailableAt = At(2026, 3, 10) }, new(year, month, day)).State.ToString().ShouldBe(state);

    [Theory]
    [InlineData(210, "380", 100)]
    [InlineData(213, "380", 100)]
    [InlineData(221, "380", 100)]
    [InlineData(203, "381", 100)]
    [InlineData(203, "380", -5)]
    public void Where_no_payment_is_due_nothing_is_late(int status, string type, int amount) =>
        Of(new() { AvailableAt = At(2026, 1, 5) }, new(2026, 6, 1), status: status, type: type, amount: amount).State.ShouldBe(DelayState.None);

    [Fact]
    public void Before_it_is_available_nothing_runs() => Of(new(), new(2026, 6, 1)).State.ShouldBe(DelayState.NotStarted);

    [Theory]
    [InlineData("2026-01-15T22:59:59Z", "2026-01-15")]
    [InlineData("2026-01-15T23:00:00Z", "2026-01-16")]
    [InlineData("2026-07-15T21:59:59Z", "2026-07-15")]
    [InlineData("2026-07-15T22:00:00Z", "2026-07-16")]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-29")]
    [InlineData("2026-03-29T22:30:00Z", "2026-03-30")]
    [InlineData("2026-10-25T22:30:00Z", "2026-10-25")]
    [InlineData("2026-10-24T22:30:00Z", "2026-10-25")]
    [InlineData("2026-12-31T23:30:00Z", "2027-01-01")]
    public void A_day_begins_at_midnight_in_Paris(string instant, string date) =>
        ParisDate.Of(DateTimeOffset.Parse(instant, System.Globalization.CultureInfo.InvariantCulture)).ToString("O", System.Globalization.CultureInfo.InvariantCulture).ShouldBe(date);

    [Fact]
    public void The_instants_follow_from_the_steps()
    {
        var first = new DateTimeOffset(2026, 1, 5, 9, 0, 0, TimeSpan.Zero);
        var instants = new[] { (203, 0), (204, 1), (208, 2), (209, 3), (208, 4), (203, 5), (214, 6), (211, 7), (212, 8) }
            .Aggregate(PaymentInstants.None, (state, step) => state.After(Step(step.Item1, first.AddDays(step.Item2), first.AddDays(step.Item2).AddHours(1))));
        instants.ShouldBe(new PaymentInstants
        {
            AvailableAt = first,
            SuspendedAt = first.AddDays(2).AddHours(1),
            ResumedAt = first.AddDays(3).AddHours(1),
            EndorsedAt = first.AddDays(6),
            PaidAt = first.AddDays(7),
        });
    }

    private static Hub.Routing.Storage.StatusStep Step(int status, DateTimeOffset at, DateTimeOffset recorded) =>
        new() { InvoiceId = Guid.Empty, Sequence = 1, EventId = Guid.Empty, Status = status, SetBy = "recipient", At = at, RecordedAt = recorded };

    private static DateTimeOffset At(int year, int month, int day) => new(year, month, day, 10, 0, 0, TimeSpan.Zero);

    private static PaymentDelay Of(
        PaymentInstants instants, DateOnly today, int days = 30, decimal amount = 1200m, int status = 203, string type = "380", PaymentDelayOptions? options = null, DateTimeOffset? depositedAt = null)
    {
        var settings = options ?? new PaymentDelayOptions();
        var invoice = new PaymentCase { DepositedAt = depositedAt ?? instants.AvailableAt ?? At(2026, 1, 1), Instants = instants, Days = days, Amount = amount, Status = status, TypeCode = type };
        return new DelayCount(settings, InterestRates.Of(settings)).Of(invoice, today);
    }
}
