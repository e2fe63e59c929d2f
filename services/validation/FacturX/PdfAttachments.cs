using UglyToad.PdfPig;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace Hub.FacturX;

/// <summary>Finds the embedded files of a PDF where its structure lists them: the names tree (EmbeddedFiles) and the catalog's associated files (AF).</summary>
internal sealed class PdfAttachments
{
    private const int MostFiles = 1_000;
    private const int DeepestTree = 32;
    private static readonly NameToken AssociatedFiles = NameToken.Create("AF");
    private static readonly NameToken AfRelationship = NameToken.Create("AFRelationship");

    private readonly PdfDocument pdf;
    private readonly HashSet<IndirectReference> visited = [];
    private readonly List<PdfAttachment> found = [];

    private PdfAttachments(PdfDocument pdf) => this.pdf = pdf;

    /// <summary>Every embedded file, once, in the order in which the PDF lists them.</summary>
    public static IReadOnlyList<PdfAttachment> Of(PdfDocument pdf)
    {
        var search = new PdfAttachments(pdf);
        var catalog = pdf.Structure.Catalog.CatalogDictionary;
        if (search.Get<DictionaryToken>(catalog, NameToken.Names) is { } names && search.Get<DictionaryToken>(names, NameToken.EmbeddedFiles) is { } tree)
            search.WalkTree(tree, depth: 0);
        if (search.Get<ArrayToken>(catalog, AssociatedFiles) is { } associated)
            foreach (var file in associated.Data) search.Add(file, "", isListed: false);
        return search.found;
    }

    private void WalkTree(DictionaryToken node, int depth)
    {
        if (depth > DeepestTree) return;
        if (Get<ArrayToken>(node, NameToken.Names) is { } leaves)
        {
            for (var at = 0; at + 1 < leaves.Length; at += 2) Add(leaves[at + 1], TextOf(Resolve(leaves[at])) ?? "", isListed: true);
        }
        if (Get<ArrayToken>(node, NameToken.Kids) is not { } kids) return;
        foreach (var kid in kids.Data)
        {
            if (IsNew(kid) && Resolve(kid) is DictionaryToken child) WalkTree(child, depth + 1);
        }
    }

    private void Add(IToken file, string key, bool isListed)
    {
        if (found.Count >= MostFiles || !IsNew(file) || Resolve(file) is not DictionaryToken specification) return;
        if (Get<DictionaryToken>(specification, NameToken.Ef) is not { } streams) return;
        if ((Get<StreamToken>(streams, NameToken.F) ?? Get<StreamToken>(streams, NameToken.Uf)) is not { } content) return;
        if (found.Any(other => ReferenceEquals(other.Content, content))) return;
        var name = TextOf(Get<IToken>(specification, NameToken.Uf)) ?? TextOf(Get<IToken>(specification, NameToken.F)) ?? key;
        found.Add(new PdfAttachment(name, Get<NameToken>(specification, AfRelationship)?.Data, isListed, content));
    }

    /// <summary>A reference is followed once: a tree that points back into itself ends, and a file listed twice is one file.</summary>
    private bool IsNew(IToken token) => token is not IndirectReferenceToken reference || visited.Add(reference.Data);

    private T? Get<T>(DictionaryToken dictionary, NameToken name)
        where T : class, IToken => dictionary.TryGet(name, out IToken value) ? Resolve(value) as T : null;

    private IToken Resolve(IToken token)
    {
        for (var hops = 0; hops < DeepestTree && token is IndirectReferenceToken reference; hops++)
        {
            token = pdf.Structure.GetObject(reference.Data)?.Data ?? NullToken.Instance;
        }
        return token;
    }

    private static string? TextOf(IToken? token) => token switch
    {
        StringToken text => text.Data,
        HexToken hex => hex.Data,
        _ => null,
    };
}
