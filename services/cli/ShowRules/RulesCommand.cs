using System.CommandLine;
using Hub.Explain;
using Hub.Explain.Rules;

namespace Hub.Cli.ShowRules;

/// <summary><c>hub rules [ID or words…]</c></summary>
internal static class RulesCommand
{
    private const string Summary = """
        Explain a rule (hub rules BR-CO-10), or list the rules that words find (hub rules total VAT); all of them without a word.

        Exit codes: 0 found; 2 no such rule.
        """;

    public static Command Create()
    {
        var words = new Argument<string[]>("words") { Description = "A rule id, or words to search for.", Arity = ArgumentArity.ZeroOrMore };
        var language = Languages.Option();
        var command = new Command("rules", Summary) { words, language };
        command.SetAction(parsed => Run(string.Join(' ', parsed.GetValue(words) ?? []), Languages.Of(parsed.GetValue(language)), Console.Out, Console.Error));
        return command;
    }

    /// <summary>Writes one rule or a list, and returns the exit code.</summary>
    public static int Run(string query, Language language, TextWriter output, TextWriter errors)
    {
        if (RuleBook.Find(query) is { } entry)
        {
            RuleText.Write(entry, language, output);
            return ExitCodes.AllValid;
        }
        var found = query.Length == 0 ? RuleBook.All : [.. RuleBook.Search(query, language)];
        foreach (var rule in found) output.WriteLine($"{rule.Id,-16} {rule.TextIn(language)}");
        if (found.Count > 0) return ExitCodes.AllValid;
        errors.WriteLine(language == Language.French ? $"Aucune règle pour « {query} »." : $"No rule for \"{query}\".");
        return ExitCodes.Usage;
    }
}
