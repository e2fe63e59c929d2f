using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;

namespace Hub.En16931.Ubl;

/// <summary>The model's binding to UBL 2.1, Invoice and CreditNote alike.</summary>
internal static class UblBinding
{
    private static readonly int Identifier = XmlName.Of(Namespaces.Cbc, "ID");

    public static SyntaxBinding Create() => new(Vocabulary, UblTerms.All, UblScopes.All, CategoryOf);

    private static PathVocabulary Vocabulary { get; } = new(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["ubl"] = Namespaces.UblInvoice,
            ["cn"] = Namespaces.UblCreditNote,
            ["cac"] = Namespaces.Cac,
            ["cbc"] = Namespaces.Cbc,
        },
        UblTests.ByName);

    /// <summary>The category for whose rules an element counts.</summary>
    public static VatCategory CategoryOf(XmlTree tree, Scope scope, int node, WideTests tests)
    {
        if (scope is < Scope.BreakdownCategory or > Scope.LineCategory)
        {
            return VatCategory.None;
        }

        var code = tree.Child(node, Identifier);
        return code >= 0 && tree.NextSame(code) < 0 ? VatCategoryCodes.Parse(XmlSpace.Trim(tree.TextUtf8(code))) : VatCategory.None;
    }
}
