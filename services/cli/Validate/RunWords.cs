using Hub.En16931.Structure;
using Hub.Explain;

namespace Hub.Cli.Validate;

/// <summary>The words of outputs for people, in a language.</summary>
internal sealed record RunWords(string Valid, string Invalid, string Severity, string Rule, string Where, string What, string Fatal, string Warning, string MorePlaces, string AlsoBroken, string SettledBy, string WhereToWrite, string After, string Before, string First, string OfLine, string Help, Func<RunSummary, string> Summary)
{
    private static readonly RunWords French = new(
        "valide", "non valide", "Gravité", "Règle", "Ligne", "Ce qui ne va pas et que faire", "bloquante", "avertissement", "de plus", "même correction pour", "sans doute réglé en corrigeant", "où l'écrire :", "après", "avant", "en premier", "ligne", "Aide : hub rules {0} --lang fr",
        run => $"{run.Valid} valides, {run.Invalid} non valides, {run.Unreadable} illisibles");

    private static readonly RunWords English = new(
        "valid", "not valid", "Severity", "Rule", "Line", "What is wrong and what to do", "fatal", "warning", "more", "the same mending for", "probably settled by mending", "where to write it:", "after", "before", "first", "line", "Help: hub rules {0}",
        run => $"{run.Valid} valid, {run.Invalid} not valid, {run.Unreadable} unreadable");

    public static RunWords In(Language language) => language == Language.French ? French : English;

    public string Verdict(bool isAccepted) => isAccepted ? Valid : Invalid;

    /// <summary>"ram:Name after ram:ID (line 12), before ram:TypeCode (line 13)".</summary>
    public string Between(Gap gap)
    {
        string[] sides = [gap.After is { } after ? Side(After, after) : "", gap.Before is { } before ? Side(Before, before) : ""];
        return $"{gap.Element} {string.Join(", ", sides.Where(side => side.Length > 0).DefaultIfEmpty(First))}";
    }

    private string Side(string word, Neighbour neighbour) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{word} {neighbour.Name} ({OfLine} {neighbour.Line})");

    public string HelpOn(string rule) => string.Format(System.Globalization.CultureInfo.InvariantCulture, Help, rule);
}
