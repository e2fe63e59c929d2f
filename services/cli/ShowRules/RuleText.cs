using Hub.En16931;
using Hub.Explain;
using Hub.Explain.Examples;
using Hub.Explain.Rules;

namespace Hub.Cli.ShowRules;

/// <summary>One rule as text: what its page shows.</summary>
internal static class RuleText
{
    public static void Write(RuleEntry entry, Language language, TextWriter output)
    {
        output.WriteLine(entry.Id);
        output.WriteLine(entry.TextIn(language));
        foreach (var term in entry.NamedTerms) output.WriteLine($"  {term.Id,-7} {term.NameIn(language)}");
        foreach (var use in entry.Uses) Write(entry, use, language, output);
    }

    private static void Write(RuleEntry entry, RuleUse use, Language language, TextWriter output)
    {
        var inFrench = language == Language.French;
        var severity = use.Rule.Severity == Severity.Fatal ? (inFrench ? "bloquante" : "fatal") : inFrench ? "avertissement" : "warning";
        output.WriteLine();
        output.WriteLine($"{SyntaxOf(use)} · {use.Set?.Id ?? "hub"} {use.Set?.Version} · {severity}");
        if (use.TextIn(language) is var text && text != entry.TextIn(language)) output.WriteLine("  " + text);
        if (use.Silent is { } silent) output.WriteLine("  " + silent.In(language));
        foreach (var place in use.Places) output.WriteLine("  " + place);
        if (RuleExamples.ReasonForNone(use) is { } reason) output.WriteLine("  " + reason.In(language));
        if (RuleExamples.Of(use) is not { } example) return;
        Write(inFrench ? "Exemple qui passe" : "An example that passes", example.Passing, output);
        Write(inFrench ? "Exemple qui échoue" : "An example that fails", example.Failing, output);
        output.WriteLine("  → " + (inFrench ? example.French : example.English));
    }

    private static void Write(string title, IReadOnlyList<FragmentLine> lines, TextWriter output)
    {
        output.WriteLine();
        output.WriteLine($"  {title}:");
        foreach (var line in lines) output.WriteLine($"  {(line.IsMarked ? '>' : ' ')} {line.Text}");
    }

    private static string SyntaxOf(RuleUse use) => use.Syntax switch
    {
        InvoiceSyntax.CrossIndustryInvoice => "CII",
        null => "*",
        _ => "UBL 2.1",
    };
}
