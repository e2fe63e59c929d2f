using Hub.En16931;
using Hub.Explain.Terms;

namespace Hub.Explain.Examples;

/// <summary>Makes the examples of a rule in one syntax and has the engine confirm them: the one is as the schema wants it and does not fire the rule, the other does.</summary>
internal sealed class ExampleMaker(RuleSet set, InvoiceSyntax syntax, ExampleDocument source)
{
    private const int MostTries = 60;
    private const int MostTermPlaces = 4;
    private readonly CheckOptions options = new() { RuleSets = [set], CiiRelease = CiiRelease.D22B };

    /// <summary>The first example that the engine confirms, preferably one whose structure is right; null when no recipe gives one.</summary>
    public RuleExample? Make(Rule rule, IEnumerable<ExampleRecipe> recipes)
    {
        Attempt? fallback = null;
        foreach (var recipe in recipes.Take(MostTries))
        {
            if (Try(rule, recipe) is not { } attempt) continue;
            if (attempt.IsSound) return Show(rule, attempt);
            fallback ??= attempt;
        }
        return fallback is null ? null : Show(rule, fallback);
    }

    private Attempt? Try(Rule rule, ExampleRecipe recipe)
    {
        var passing = source.Copy();
        foreach (var edit in recipe.Given) edit(passing);
        var failing = passing.Copy();
        ExampleIds.Number(passing, failing);
        foreach (var edit in recipe.Broken) edit(failing);
        var kept = InvoiceCheck.Judge(passing.ToBytes(), options);
        if (!kept.IsStructureValid || kept.Findings.Any(finding => finding.Rule == rule.Id)) return null;
        var broken = InvoiceCheck.Judge(failing.ToBytes(), options);
        var finding = broken.Findings.FirstOrDefault(finding => finding.Rule == rule.Id);
        return finding is null ? null : new Attempt(passing, failing, finding, kept.IsValid && broken.IsStructureValid);
    }

    private RuleExample Show(Rule rule, Attempt attempt)
    {
        var difference = ExampleDifference.Of(attempt.Passing, attempt.Failing);
        return new RuleExample(
            FragmentWriter.Write(attempt.Passing, OfTerms(rule, attempt.Passing), difference.InPassing, difference.PassingParents),
            FragmentWriter.Write(attempt.Failing, OfTerms(rule, attempt.Failing), difference.InFailing, difference.FailingParents),
            attempt.Finding.French,
            attempt.Finding.English);
    }

    /// <summary>The values that the rule speaks of: they explain why it is broken.</summary>
    private IEnumerable<System.Xml.Linq.XElement> OfTerms(Rule rule, ExampleDocument document) => rule.Terms
        .Where(term => term.StartsWith("BT-", StringComparison.Ordinal))
        .Select(TermBook.Find)
        .Select(term => syntax == InvoiceSyntax.CrossIndustryInvoice ? term?.Cii : term?.Ubl)
        .OfType<string>()
        .SelectMany(path => document.Select(ExamplePath.Parse(path).XPath).Take(MostTermPlaces));

    private sealed record Attempt(ExampleDocument Passing, ExampleDocument Failing, Finding Finding, bool IsSound);
}
