using Hub.Pipeline.Load;
using Hub.Pipeline.Plan;

namespace Hub.Pipeline.Tests;

public sealed class BudgetTests
{
    [Fact]
    public void A_budget_of_invoices_ends_with_the_last_batch_that_fits()
    {
        var budget = new LoadBudget(250, null, TimeProvider.System);
        Enumerable.Range(0, 5).Count(_ => budget.Take(100)).ShouldBe(2);
    }

    [Fact]
    public void A_budget_of_time_takes_any_number_until_it_is_over_or_closed()
    {
        var budget = new LoadBudget(0, TimeSpan.FromHours(1), TimeProvider.System);
        budget.Take(1_000_000).ShouldBeTrue();
        budget.Close();
        budget.Take(1).ShouldBeFalse();
        new LoadBudget(0, TimeSpan.Zero, TimeProvider.System).IsOpen.ShouldBeFalse();
    }

    [Theory]
    [InlineData("90s", 90)]
    [InlineData("10m", 600)]
    [InlineData("1.5h", 5400)]
    public void Times_are_written_as_people_write_them(string text, int seconds) => Spans.Parse(text).ShouldBe(TimeSpan.FromSeconds(seconds));

    [Fact]
    public void A_time_without_a_unit_is_refused() => Should.Throw<FormatException>(() => Spans.Parse("10"));
}
