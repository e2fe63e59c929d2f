using Hub.Routing.LifeCycle;
using Hub.Routing.SimulateCollectivity;

namespace Hub.Routing.Tests.SimulateCollectivity;

public sealed class MagicSiretTests
{
    [Fact]
    public void Each_is_of_the_SIREN_that_is_nobodys_and_has_a_right_check_digit()
    {
        SimulatedDirectory.All.ShouldAllBe(outcome => outcome.Siret.Length == 14 && outcome.Siret.StartsWith(SimulatedDirectory.Siren, StringComparison.Ordinal));
        SimulatedDirectory.All.Where(outcome => LuhnSum(outcome.Siret) % 10 != 0).Select(outcome => outcome.Siret).ShouldBeEmpty();
        SimulatedDirectory.All.ShouldAllBe(outcome => outcome.French.Length > 0 && outcome.English.Length > 0);
    }

    [Theory]
    [InlineData(206)]
    [InlineData(207)]
    [InlineData(208)]
    [InlineData(210)]
    [InlineData(213)]
    public void There_is_one_for_each_reason_of_a_status(int status) =>
        Steps().Where(step => step.Status == status).Select(step => step.Reason!).ShouldBe(ReasonCodes.Of(status)!, ignoreOrder: true);

    [Fact]
    public void The_life_cycle_allows_every_answer_after_the_one_before_it()
    {
        foreach (var outcome in SimulatedDirectory.All)
        {
            var current = LifeCycleStatuses.MadeAvailable;
            foreach (var answer in outcome.Answers)
            {
                var from = current == LifeCycleStatuses.Suspended ? LifeCycleStatuses.Completed : current;
                TransitionFile.BuiltIn.Allows(from, answer.Status, Actor.Recipient).ShouldBeTrue($"{outcome.Siret}: {from} to {answer.Status}");
                current = answer.Status;
            }
        }
    }

    private static IEnumerable<SimulatedAnswer> Steps() => SimulatedDirectory.All.SelectMany(outcome => outcome.Verdict is { } verdict ? outcome.Answers.Prepend(verdict) : outcome.Answers);

    private static int LuhnSum(string digits) => digits.Reverse().Select((digit, at) => (digit - '0') * (1 + (at % 2))).Sum(product => product > 9 ? product - 9 : product);
}
