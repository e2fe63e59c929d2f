namespace Hub.En16931.Rules;

/// <summary>How the official artefacts apply a rule in one syntax: to which elements, by which check, how severely.</summary>
/// <param name="Scope">The elements it judges.</param>
/// <param name="Check">Says whether it is kept.</param>
/// <param name="Category">In the scopes of VAT categories, the category it belongs to.</param>
internal sealed record Application(Scope Scope, Check Check, VatCategory Category = VatCategory.None)
{
    /// <summary>Warnings are the exception.</summary>
    public Severity Severity { get; init; } = Severity.Fatal;

    /// <summary>A category without any declaration in the document lets the rule be kept unasked; None when it is always asked.</summary>
    public VatCategory IfDeclared { get; init; }
}
