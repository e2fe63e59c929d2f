using Hub.En16931;
using Hub.Explain.Examples.En16931;

namespace Hub.Explain.Examples;

/// <summary>What the examples of a rule set start from: base invoices that break no rule of it, and its recipes.</summary>
/// <param name="Set">The id of the rule set.</param>
/// <param name="Folder">The folder whose base invoices it starts from.</param>
/// <param name="Recipes">The recipes, any number for a rule.</param>
internal sealed record ExampleSource(string Set, string Folder, IReadOnlyList<ExampleRecipe> Recipes)
{
    private const string En16931 = "EN16931";

    /// <summary>The French profile keeps the ids of EN 16931 and so its recipes; BR-FR has rules of its own.</summary>
    private static readonly ExampleSource[] All =
        [new(En16931, En16931, En16931Recipes.All), new("EXTENDED-CTC-FR", En16931, En16931Recipes.All), new("BR-FR", En16931, [])];

    private readonly ILookup<string, ExampleRecipe> recipes = Recipes.ToLookup(recipe => recipe.Rule, StringComparer.Ordinal);

    /// <summary>The source of a rule set; null while nobody has written one for it.</summary>
    public static ExampleSource? Of(RuleSet set) => Array.Find(All, source => source.Set == set.Id);

    /// <summary>The recipes of a rule in a syntax.</summary>
    public IEnumerable<ExampleRecipe> RecipesOf(string rule, InvoiceSyntax syntax) => recipes[rule].Where(recipe => recipe.Syntax is null || recipe.Syntax == syntax);

    /// <summary>The base invoice.</summary>
    public ExampleDocument Load(InvoiceSyntax syntax)
    {
        var name = syntax == InvoiceSyntax.CrossIndustryInvoice ? "invoice-cii.xml" : "invoice-ubl.xml";
        using var stream = typeof(ExampleSource).Assembly.GetManifestResourceStream($"Hub.Explain.{Folder}.{name}")!;
        return ExampleDocument.Load(stream, syntax);
    }
}
