using Hub.Explain.Rules;

namespace Hub.Explain.Tests;

/// <summary>Walks every rule of every rule set that the rule book knows, and the hub's own.</summary>
public sealed class RuleExampleTests
{
    private static IEnumerable<(string Name, RuleUse Use)> Uses => RuleBook.All.SelectMany(entry =>
        entry.Uses.Where(use => use.Silent is null).Select(use => ($"{use.Set?.Id ?? "hub"} {use.Syntax} {entry.Id} {string.Join(' ', use.Rule.Terms)}", use)));

    [Fact]
    public void Every_rule_has_an_example_that_the_engine_confirms_or_says_why_not()
    {
        Uses.Where(use => RuleExamples.Of(use.Use) is null && RuleExamples.ReasonForNone(use.Use) is null).Select(use => use.Name).ShouldBeEmpty();
        Uses.Count().ShouldBeGreaterThan(1_800);
    }

    [Fact]
    public void Few_rules_cannot_be_shown_and_each_says_why_in_both_languages()
    {
        var without = Uses.Where(use => RuleExamples.ReasonForNone(use.Use) is not null).ToList();
        without.Select(use => (use.Use.Set?.Id, use.Use.Syntax, use.Use.Rule.Id)).Distinct().Count().ShouldBe(RulesWithoutExample.Count);
        without.ShouldAllBe(use => RuleExamples.ReasonForNone(use.Use)!.French.Length > 40 && RuleExamples.ReasonForNone(use.Use)!.English.Length > 40);
        without.Count.ShouldBeLessThan(25);
    }

    [Fact]
    public void An_example_shows_the_difference_and_is_short()
    {
        var examples = Uses.Select(use => (use.Name, Example: RuleExamples.Of(use.Use)!)).Where(use => use.Example is not null).ToList();
        examples.Where(use => !use.Example.Failing.Concat(use.Example.Passing).Any(line => line.IsMarked)).Select(use => use.Name).ShouldBeEmpty();
        examples.Where(use => use.Example.Failing.Count > 80 || use.Example.Passing.Count > 80).Select(use => use.Name).ShouldBeEmpty();
        examples.Where(use => use.Example.Failing.SequenceEqual(use.Example.Passing)).Select(use => use.Name).ShouldBeEmpty();
    }

    [Fact]
    public void A_rule_that_never_fires_says_why_in_both_languages()
    {
        var silent = RuleBook.All.SelectMany(entry => entry.Uses).Where(use => use.Silent is not null).ToList();
        silent.Count(use => use.Set!.Id == "EN16931").ShouldBe(17);
        silent.ShouldAllBe(use => use.Silent!.French.Length > 40 && use.Silent.English.Length > 40 && use.Silent.French != use.Silent.English);
    }
}
