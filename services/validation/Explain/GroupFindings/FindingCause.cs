using Hub.En16931;

namespace Hub.Explain.GroupFindings;

/// <summary>All findings of one rule in a document: it is mended once, however many places show it.</summary>
/// <param name="Rule">The broken rule.</param>
/// <param name="Text">What is wrong and what to do, said of the first place.</param>
/// <param name="Count">How many places there are.</param>
/// <param name="Places">The first of them, at most <see cref="FindingCauses.MostPlaces"/>, in the document's order.</param>
public sealed record FindingCause(Rule Rule, LocalText Text, int Count, IReadOnlyList<FindingPlace> Places)
{
    /// <summary>True when it forbids the document.</summary>
    public bool IsFatal => Rule.Severity == Severity.Fatal;
}
