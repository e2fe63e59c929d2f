using Hub.En16931.Model;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFrCpro.V1_3;

/// <summary>An invoice to the public sector as the rules see it: the model, and the places that only these rules look at.</summary>
internal sealed class PublicInvoice(JudgedDocument document, CproSettings settings)
{
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

    public bool HasFramework(string code) => Invoice.BusinessProcess.Text == code;

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

    /// <summary>Every element of one of the terms; most invoices have none or one, and none of that needs a chain of iterators.</summary>
    public IReadOnlyList<int> At(params ReadOnlySpan<Term> terms)
    {
        List<int>? nodes = null;
        foreach (var term in terms)
        {
            for (var leaf = Invoice[term]; leaf.IsPresent; leaf = leaf.Next())
            {
                (nodes ??= []).Add(leaf.Node);
            }
        }

        return nodes ?? (IReadOnlyList<int>)[];
    }

    /// <summary>Those of the elements whose text has more characters; allocates nothing where there are none.</summary>
    public IReadOnlyList<int> Longer(IReadOnlyList<int> nodes, int most)
    {
        List<int>? longer = null;
        for (var at = 0; at < nodes.Count; at++)
        {
            if (Length(nodes[at]) > most)
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
}
