using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.BrFrCpro;

/// <summary>How the right sample is changed to try one rule in one syntax: one text replaced by a template with a value.</summary>
/// <param name="Rule">Its id.</param>
/// <param name="Syntax">"ubl" or "cii".</param>
/// <param name="Old">What is replaced.</param>
/// <param name="Template">What it is replaced by; {0} is the value.</param>
/// <param name="Kept">A value that keeps the rule.</param>
/// <param name="Broken">A value that breaks it, and no other.</param>
internal sealed record RuleCase(string Rule, string Syntax, string Old, string Template, string Kept, string Broken)
{
    /// <summary>The document that is changed; the right sample unless told.</summary>
    public string From { get; init; } = PublicSample.Of(Syntax);

    public string Write(string value) => From.With(Old, Template.Replace("{0}", value, StringComparison.Ordinal));
}
