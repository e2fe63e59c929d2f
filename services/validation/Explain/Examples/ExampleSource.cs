using Hub.En16931;
using Hub.Explain.Examples.BrFr;
using Hub.Explain.Examples.BrFrCpro;
using Hub.Explain.Examples.CompanyNumbers;
using Hub.Explain.Examples.En16931;
using Hub.Explain.Examples.ExtendedCtcFr;

namespace Hub.Explain.Examples;

/// <summary>What the examples of a rule set start from: base invoices that break no rule of it, and its recipes.</summary>
/// <param name="Set">The id of the rule set.</param>
/// <param name="Folder">The folder whose base invoices it starts from.</param>
/// <param name="Start">Edits of the base invoices before any recipe.</param>
/// <param name="Recipes">The recipes, any number for a rule.</param>
internal sealed record ExampleSource(string Set, string Folder, IReadOnlyList<Edit> Start, IReadOnlyList<ExampleRecipe> Recipes)
{
    private const string En16931 = "EN16931";

    /// <summary>The French profile keeps the ids of EN 16931, and so its recipes beside those of its own; the other French sets have rules of their own.</summary>
    private static readonly ExampleSource[] All =
    [
        new(En16931, En16931, [], En16931Recipes.All),
        new("EXTENDED-CTC-FR", En16931, [], ExtendedCtcFrRecipes.All),
        new("BR-FR", En16931, FrenchStart.Edits, BrFrRecipes.All),
        new("BR-FR-CPRO", En16931, FrenchStart.Edits, BrFrCproRecipes.All),
        new("FR-NUMBERS", En16931, FrenchStart.Edits, CompanyNumberRecipes.All),
    ];

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
        var document = ExampleDocument.Load(stream, syntax);
        foreach (var edit in Start) edit(document);
        return document;
    }
}
