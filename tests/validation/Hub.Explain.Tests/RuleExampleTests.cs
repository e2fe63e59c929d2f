using Hub.Explain.Rules;

namespace Hub.Explain.Tests;

public sealed class RuleExampleTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_rule_has_an_example_but_the_listed_ones()
    {
        var without = RuleBook.All.SelectMany(entry => entry.Uses.Where(use => use.Set is not null && use.Silent is null && RuleExamples.Of(use) is null)
            .Select(use => $"{use.Set!.Id} {use.Syntax} {entry.Id}")).ToList();
        foreach (var line in without) output.WriteLine(line);
        output.WriteLine($"{without.Count} of {RuleBook.All.Sum(entry => entry.Uses.Count)}");
        without.ShouldBeEmpty();
    }
}
