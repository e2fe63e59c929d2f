using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.Rules;

/// <summary>Which elements a rule set judges in one syntax, and for which VAT category's rules an element counts.</summary>
internal sealed class ScopeTable(
    IEnumerable<(Scope Scope, string Pattern)> scopes, PathVocabulary vocabulary, Func<XmlTree, Scope, int, WideTests, VatCategory> categoryOf)
{
    /// <summary>The elements, by their names.</summary>
    public ScopePatterns Patterns { get; } = new(scopes, vocabulary);

    /// <summary>The VAT category for whose rules an element of a VAT scope counts.</summary>
    public Func<XmlTree, Scope, int, WideTests, VatCategory> CategoryOf { get; } = categoryOf;
}
