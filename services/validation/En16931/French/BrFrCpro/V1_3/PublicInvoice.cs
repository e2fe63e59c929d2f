using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFrCpro.V1_3;

/// <summary>An invoice to the public sector as the rules see it: the model, and the places that only these rules look at.</summary>
internal sealed class PublicInvoice(JudgedDocument document, CproSettings settings)
{
    private string? framework;

    public CproSettings Settings { get; } = settings;

    public Invoice Invoice => document.Invoice;

    public XmlTree Tree => document.Tree;

    public bool IsUbl => document.Syntax != InvoiceSyntax.CrossIndustryInvoice;

    /// <summary>The places of this syntax.</summary>
    public PublicPaths Paths => IsUbl ? PublicPaths.Ubl : PublicPaths.Cii;

    /// <summary>BT-29, read once.</summary>
    public IReadOnlyList<Leaf> SellerIdentifiers => field ??= Invoice.Seller.Identifiers;

    /// <summary>BG-24, read once.</summary>
    public IReadOnlyList<SupportingDocument> SupportingDocuments => field ??= Invoice.SupportingDocuments;

    public bool HasFramework(string code) => (framework ??= Invoice.BusinessProcess.Text ?? "") == code;

    /// <summary>A group of the model.</summary>
    public Group Group(Leaf leaf) => new(Invoice, leaf.Node);

    public static void AddTo(List<int> nodes, Leaf leaf)
    {
        if (leaf.IsPresent)
        {
            nodes.Add(leaf.Node);
        }
    }

    /// <summary>Every element that one of the paths selects.</summary>
    public IReadOnlyList<int> At(params ReadOnlySpan<TermPath> paths)
    {
        List<int>? nodes = null;
        foreach (var path in paths)
        {
            for (var node = path.First(Tree, 0); node >= 0; node = path.Next(Tree, node))
            {
                (nodes ??= []).Add(node);
            }
        }

        return nodes ?? (IReadOnlyList<int>)[];
    }

    /// <summary>The first element of the terms beyond so many; -1 when there are no more.</summary>
    public int Beyond(ReadOnlySpan<Term> terms, int most)
    {
        foreach (var term in terms)
        {
            for (var leaf = Invoice[term]; leaf.IsPresent; leaf = leaf.Next())
            {
                if (most-- == 0)
                {
                    return leaf.Node;
                }
            }
        }

        return -1;
    }

    /// <summary>The elements of the terms whose text has more characters.</summary>
    public IReadOnlyList<int> Longer(ReadOnlySpan<Term> terms, int most)
    {
        List<int>? longer = null;
        foreach (var term in terms)
        {
            for (var leaf = Invoice[term]; leaf.IsPresent; leaf = leaf.Next())
            {
                if (IsLonger(leaf.Node, most))
                {
                    (longer ??= []).Add(leaf.Node);
                }
            }
        }

        return longer ?? (IReadOnlyList<int>)[];
    }

    /// <summary>Those of the elements whose text has more characters; allocates nothing where there are none.</summary>
    public IReadOnlyList<int> Longer(IReadOnlyList<int> nodes, int most)
    {
        List<int>? longer = null;
        for (var at = 0; at < nodes.Count; at++)
        {
            if (IsLonger(nodes[at], most))
            {
                (longer ??= []).Add(nodes[at]);
            }
        }

        return longer ?? (IReadOnlyList<int>)[];
    }

    /// <summary>The element to show for a party: itself where it is there, else the document.</summary>
    public int Party(TermPath path) => Math.Max(path.First(Tree, 0), 0);

    /// <summary>Characters of an element's text, outer white space apart.</summary>
    public int Length(int node) => XmlSpace.Length(XmlSpace.Trim(Tree.TextUtf8(node)));

    /// <summary>A text has no more characters than bytes.</summary>
    private bool IsLonger(int node, int most) => Tree.TextUtf8(node).Length > most && Length(node) > most;
}
