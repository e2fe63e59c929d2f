namespace Hub.En16931.Rules;

/// <summary>An element of a scope and, in the scopes of VAT categories, the category whose rules judge it.</summary>
internal readonly record struct ScopeEntry(int Node, VatCategory Category);
