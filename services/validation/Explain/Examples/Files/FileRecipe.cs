namespace Hub.Explain.Examples.Files;

/// <summary>How a whole file breaks one of the hub's own rules: a file that keeps it, as text, and what is done to that text.</summary>
/// <param name="Rule">The id.</param>
/// <param name="Kept">The file that keeps it.</param>
/// <param name="Broken">The file that breaks it.</param>
internal sealed record FileRecipe(string Rule, Func<ExampleFile> Kept, Func<ExampleFile> Broken)
{
    /// <summary>A file, and the same with the first place of a text replaced.</summary>
    public static FileRecipe Of(string rule, Func<ExampleFile> kept, string text, string replacement) => new(rule, kept, () => kept().With(text, replacement));
}
