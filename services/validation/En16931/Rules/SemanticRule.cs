using Hub.En16931.Texts;

namespace Hub.En16931.Rules;

/// <summary>A semantic rule as one syntax applies it.</summary>
internal sealed class SemanticRule(RuleDefinition definition, Application application, RuleText text)
    : Rule(definition.Id, application.Severity, definition.Terms, text.French, text.English)
{
    public Scope Scope { get; } = application.Scope;

    public VatCategory Category { get; } = application.Category;

    /// <summary>The category that must be declared for the rule to be asked at all; None when it always is.</summary>
    public VatCategory IfDeclared { get; } = application.IfDeclared;

    public Check Check { get; } = application.Check;
}
