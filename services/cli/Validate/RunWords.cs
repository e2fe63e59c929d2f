using Hub.Explain;

namespace Hub.Cli.Validate;

/// <summary>The words of outputs for people, in a language.</summary>
internal sealed record RunWords(string Valid, string Invalid, string Severity, string Rule, string Where, string What, string Fatal, string Warning, string MorePlaces, string AlsoBroken, string WhereToWrite, string Help, Func<RunSummary, string> Summary)
{
    private static readonly RunWords French = new(
        "valide", "non valide", "Gravité", "Règle", "Ligne", "Ce qui ne va pas et que faire", "bloquante", "avertissement", "de plus", "même correction pour", "où l'écrire :", "Aide : hub rules {0} --lang fr",
        run => $"{run.Valid} valides, {run.Invalid} non valides, {run.Unreadable} illisibles");

    private static readonly RunWords English = new(
        "valid", "not valid", "Severity", "Rule", "Line", "What is wrong and what to do", "fatal", "warning", "more", "the same mending for", "where to write it:", "Help: hub rules {0}",
        run => $"{run.Valid} valid, {run.Invalid} not valid, {run.Unreadable} unreadable");

    public static RunWords In(Language language) => language == Language.French ? French : English;

    public string Verdict(bool isAccepted) => isAccepted ? Valid : Invalid;

    public string HelpOn(string rule) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Help, rule);
}
