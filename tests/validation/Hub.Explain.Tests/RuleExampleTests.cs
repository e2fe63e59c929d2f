using Hub.Explain.Rules;

namespace Hub.Explain.Tests;

/// <summary>Walks every rule of every rule set that the rule book knows.</summary>
public sealed class RuleExampleTests(ITestOutputHelper output)
{
    /// <summary>Uses of rules without an example, each with its reason: "set syntax rule: why".</summary>
    private static readonly Dictionary<string, string> Approved = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "rules-without-example.txt"))
        .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1], StringComparer.Ordinal);

    private static IEnumerable<(string Name, RuleUse Use)> Uses => RuleBook.All.SelectMany(entry =>
        entry.Uses.Where(use => use.Set is not null && use.Silent is null).Select(use => ($"{use.Set!.Id} {use.Syntax} {entry.Id}", use)));

    [Fact]
    public void Every_rule_has_an_example_that_the_engine_confirms_but_the_approved_ones()
    {
        var without = Uses.Where(use => RuleExamples.Of(use.Use) is null).Select(use => use.Name).ToList();
        foreach (var name in without) output.WriteLine($"{name}: {Approved.GetValueOrDefault(name, "no reason")}");
        without.ShouldBe(Approved.Keys, ignoreOrder: true);
        Approved.Values.ShouldAllBe(reason => reason.Length > 20);
        Uses.Count().ShouldBeGreaterThan(1_750);
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
