using Hub.En16931.Cii;
using Hub.En16931.Rules;
using Hub.En16931.Ubl;
using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>
/// What ties the model to one syntax: where each term stands, which elements the official rules judge, and which VAT category an
/// element declares. Two instances exist, for all documents.
/// </summary>
internal sealed class SyntaxBinding
{
    private readonly TermPath?[] paths = new TermPath?[Enum.GetValues<Term>().Length];

    public SyntaxBinding(
        PathVocabulary vocabulary,
        IEnumerable<(Term Term, string Path)> terms,
        IEnumerable<(Scope Scope, string Pattern)> scopes,
        Func<XmlTree, Scope, int, WideTests, VatCategory> categoryOf)
    {
        Vocabulary = vocabulary;
        foreach (var (term, path) in terms)
        {
            paths[(int)term] = TermPath.Parse(path, vocabulary);
        }

        Scopes = new ScopeTable(scopes, vocabulary, categoryOf);
    }

    public static SyntaxBinding Ubl { get; } = UblBinding.Create();

    public static SyntaxBinding Cii { get; } = CiiBinding.Create();

    public PathVocabulary Vocabulary { get; }

    /// <summary>What the rules of EN 16931 judge; a profile may judge other elements.</summary>
    public ScopeTable Scopes { get; }

    public static SyntaxBinding Of(InvoiceSyntax syntax) => syntax == InvoiceSyntax.CrossIndustryInvoice ? Cii : Ubl;

    /// <summary>Where a term stands, null when the syntax does not have it.</summary>
    public TermPath? PathOf(Term term) => paths[(int)term];
}
