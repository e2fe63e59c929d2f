using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;

namespace Hub.En16931.Cii;

/// <summary>The model's binding to the Cross Industry Invoice.</summary>
internal static class CiiBinding
{
    private static readonly NodeTest IsVat = CiiTests.IsVat;
    private static readonly int CategoryCode = XmlName.Of(Namespaces.Ram, "CategoryCode");
    private static readonly int Transaction = XmlName.Of(Namespaces.Rsm, "SupplyChainTradeTransaction");

    /// <summary>The order of the official patterns: the first decides for an element that declares several categories.</summary>
    private static readonly VatCategory[] Precedence =
    [
        VatCategory.ReverseCharge, VatCategory.CanaryIslands, VatCategory.CeutaMelilla, VatCategory.Exempt, VatCategory.Export,
        VatCategory.IntraCommunity, VatCategory.NotSubject, VatCategory.Standard, VatCategory.Zero,
    ];

    public static SyntaxBinding Create() => new(Vocabulary, CiiTerms.All, CiiScopes.All, CategoryOf);

    private static PathVocabulary Vocabulary { get; } = new(
        new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["rsm"] = Namespaces.Rsm,
            ["ram"] = Namespaces.Ram,
            ["udt"] = Namespaces.Udt,
            ["qdt"] = Namespaces.Qdt,
        },
        CiiTests.ByName);

    /// <summary>The category for whose rules an element counts.</summary>
    public static VatCategory CategoryOf(XmlTree tree, Scope scope, int node, WideTests tests) => scope switch
    {
        Scope.BreakdownCategory when tree.Name(node) == CategoryCode => BreakdownCategory(tree, node, tests),
        Scope.BreakdownCategory => CiiTests.OwnPattern(tree, node),
        Scope.AllowanceCategory or Scope.ChargeCategory or Scope.LineCategory or Scope.TaxedBreakdown => FirstCategory(tree, node),
        _ => VatCategory.None,
    };

    /// <summary>Only S and Z are judged whatever the tax type and wherever the settlement stands.</summary>
    private static VatCategory BreakdownCategory(XmlTree tree, int code, WideTests tests)
    {
        var category = VatCategoryCodes.Parse(tree.TextUtf8(code));
        var breakdown = tree.Parent(code);
        var transaction = tree.Parent(tree.Parent(breakdown));
        return category switch
        {
            VatCategory.Standard or VatCategory.Zero => category,
            VatCategory.Exempt or VatCategory.ReverseCharge or VatCategory.IntraCommunity or VatCategory.Export
                when transaction >= 0 && tree.Name(transaction) == Transaction && tests.Holds(IsVat, breakdown) => category,
            _ => VatCategory.None,
        };
    }

    /// <summary>The category of an element that declares one or, of several, the first in the order of the official patterns.</summary>
    public static VatCategory FirstCategory(XmlTree tree, int node)
    {
        var best = Precedence.Length;
        for (var code = tree.Child(node, CategoryCode); code >= 0; code = tree.NextSame(code))
        {
            var rank = Array.IndexOf(Precedence, VatCategoryCodes.Parse(tree.TextUtf8(code)));
            best = rank >= 0 && rank < best ? rank : best;
        }

        return best < Precedence.Length ? Precedence[best] : VatCategory.None;
    }
}
