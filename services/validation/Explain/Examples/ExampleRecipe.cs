using Hub.En16931;

namespace Hub.Explain.Examples;

/// <summary>How examples of one rule are made of the base invoice: what makes the example that passes, and what then makes it fail.</summary>
/// <param name="Rule">Official id.</param>
/// <param name="Given">Edits of the base invoice before the example that passes.</param>
/// <param name="Broken">The edits that break the rule.</param>
internal sealed record ExampleRecipe(string Rule, IReadOnlyList<Edit> Given, IReadOnlyList<Edit> Broken)
{
    public ExampleRecipe(string rule, params Edit[] broken)
        : this(rule, [], broken)
    {
    }

    /// <summary>The only syntax it is for; null when it is for both.</summary>
    public InvoiceSyntax? Syntax { get; init; }

    /// <summary>Has another start.</summary>
    public ExampleRecipe From(params Edit[] given) => this with { Given = given };
}
