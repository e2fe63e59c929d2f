using Hub.En16931;
using Hub.FacturX;

namespace Hub.Explain.Examples.Files;

/// <summary>The examples of the hub's own rules about files, confirmed as those of the official rules are: the one file does not break the rule, the other does.</summary>
internal static class FileExamples
{
    private static readonly ILookup<string, FileRecipe> Recipes = XmlFileRecipes.All.Concat(StructureRecipes.All).Concat(PdfRecipes.All).ToLookup(recipe => recipe.Rule, StringComparer.Ordinal);

    /// <summary>The first example of a rule that the engine confirms; null when there is none.</summary>
    public static RuleExample? Of(Rule rule) => Recipes[rule.Id].Select(recipe => Confirm(rule, recipe)).FirstOrDefault(example => example is not null);

    private static RuleExample? Confirm(Rule rule, FileRecipe recipe)
    {
        var (kept, broken) = (recipe.Kept(), recipe.Broken());
        if (Find(rule, kept) is not null || Find(rule, broken) is not { } finding) return null;
        var (passing, failing) = LineDifference.Of(kept.Text, broken.Text);
        return new RuleExample(passing, failing, finding.French, finding.English);
    }

    /// <summary>Some rules have one id for several terms.</summary>
    private static Finding? Find(Rule rule, ExampleFile file) => InvoiceDocument.Judge(file.ToBytes(file.Text)).Findings
        .FirstOrDefault(finding => finding.Rule == rule.Id && finding.Terms.SequenceEqual(rule.Terms, StringComparer.Ordinal));
}
