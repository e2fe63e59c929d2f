using Hub.En16931;

namespace Hub.Explain.GroupFindings;

/// <summary>All findings of one cause in a document: it is mended once, however many places and rules show it.</summary>
/// <param name="Rule">The broken rule; of several, the first found.</param>
/// <param name="Severity">What it weighs in this document: where a rule set applies as a warning, less than the rule says of itself.</param>
/// <param name="Text">What is wrong and what to do, said of the first place.</param>
/// <param name="Count">How many places there are.</param>
/// <param name="Places">The first of them, at most <see cref="FindingCauses.MostPlaces"/>, in the document's order.</param>
/// <param name="AlsoBroken">Rules that say the same of the same places, and that the same mending satisfies.</param>
public sealed record FindingCause(Rule Rule, Severity Severity, LocalText Text, int Count, IReadOnlyList<FindingPlace> Places, IReadOnlyList<Rule> AlsoBroken)
{
    /// <summary>The finding at the first place.</summary>
    public required Finding First { get; init; }

    /// <summary>The rule of another cause whose mending probably settles this one; null when it stands for itself.</summary>
    public Rule? SettledBy { get; init; }

    /// <summary>True when it forbids the document.</summary>
    public bool IsFatal => Severity == Severity.Fatal;
}
