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

    public bool HasFramework(string code) => Invoice.BusinessProcess.Text == code;

    /// <summary>Every element that one of the paths selects.</summary>
    public IEnumerable<int> At(params TermPath[] paths)
    {
        foreach (var path in paths)
        {
            for (var node = path.First(Tree, 0); node >= 0; node = path.Next(Tree, node))
            {
                yield return node;
            }
        }
    }

    /// <summary>Every element of one of the terms.</summary>
    public IEnumerable<int> At(params Term[] terms) => terms.SelectMany(term => Invoice[term].All).Select(leaf => leaf.Node);

    /// <summary>The element to show for a party: itself where it is there, else the document.</summary>
    public int Party(TermPath path) => Math.Max(path.First(Tree, 0), 0);

    /// <summary>Characters of an element's text, outer white space apart.</summary>
    public int Length(int node) => XmlSpace.Length(XmlSpace.Trim(Tree.TextUtf8(node)));
}
