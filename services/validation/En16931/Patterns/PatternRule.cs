using Hub.En16931.CodeLists;
using Hub.En16931.Texts;

namespace Hub.En16931.Patterns;

/// <summary>A rule of a <see cref="PatternTable{TFacts}"/>.</summary>
internal sealed class PatternRule<TFacts>(string id, IReadOnlyList<string> terms, RuleText text, ElementCheck<TFacts> check)
    : Rule(id, Severity.Fatal, terms, text.French, text.English)
{
    public ElementCheck<TFacts> Check { get; } = check;

    /// <summary>The codes that <see cref="Suggest"/> chooses from, null for a rule about something else.</summary>
    public CodeList? Codes { get; init; }

    /// <inheritdoc/>
    internal override string? Suggest(string? found) => found is null ? null : Codes?.Near(found);
}
