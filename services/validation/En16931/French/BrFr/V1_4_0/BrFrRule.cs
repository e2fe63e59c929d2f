using Hub.En16931.CodeLists;
using Hub.En16931.Patterns;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>One rule of BR-FR with its application in each syntax.</summary>
/// <param name="Pattern">The official pattern it belongs to.</param>
/// <param name="Terms">Business terms and groups, separated by spaces.</param>
/// <param name="Ubl">Null when the rule does not exist, or can never fire, in UBL.</param>
/// <param name="Cii">Null when the rule does not exist, or can never fire, in CII.</param>
/// <param name="Text">What is wrong and what to do.</param>
internal sealed record BrFrRule(string Pattern, string Terms, InSyntax? Ubl, InSyntax? Cii, RuleText Text)
{
    /// <summary>The codes to choose from, for a rule about a code.</summary>
    public CodeList? Codes { get; init; }

    public PatternRow<Facts> RowOf(InSyntax placed, string contexts) => new(
        Pattern, contexts, new PatternRule<Facts>(placed.Id, Terms.Split(' '), Text, placed.Check) { Codes = Codes });
}
