using Hub.En16931.Model;
using Hub.En16931.Rules;
using Hub.En16931.Xml;

namespace Hub.En16931.French.ExtendedCtcFr.V1_4_0.Lines;

/// <summary>
/// The lines of a UBL document. A line with a reference to its own invoice (cac:BillingReference) is a sub-line: the reference says of
/// which line (EXT-FR-FE-162) and of what type it is (EXT-FR-FE-163). Sub-lines that are not of type DETAIL do not count for the totals.
/// </summary>
internal sealed class UblLines
{
    private static readonly TermPath ReferredNumber = TermPath.Parse("cac:BillingReference/cac:InvoiceDocumentReference/cbc:ID", SyntaxBinding.Ubl.Vocabulary);

    private readonly XmlTree tree;
    private readonly TextSet invoiceNumbers = new();
    private readonly HashSet<int> uncounted = [];

    private UblLines(Judging judging)
    {
        tree = judging.Tree;
        for (var number = new Leaf(tree, judging.Binding.PathOf(Term.InvoiceNumber), Term.InvoiceNumber, 0); number.IsPresent; number = number.Next())
        {
            invoiceNumbers.Add(tree.TextUtf8(number.Node));
        }
    }

    public static UblLines Of(Judging judging)
    {
        var lines = new UblLines(judging);
        foreach (var line in judging.Scopes[Scope.Line])
        {
            if (ReferredNumber.First(judging.Tree, line.Node) >= 0 && new UblReferences(judging.Tree, line.Node, lines).IsUncounted)
            {
                lines.uncounted.Add(line.Node);
            }
        }

        return lines;
    }

    /// <summary>True when the line is no sub-line, or one of type DETAIL.</summary>
    public bool IsCounted(int line) => !uncounted.Contains(line);

    /// <summary>True when a reference names the invoice it stands in.</summary>
    public bool IsOwnNumber(int identifier) => invoiceNumbers.Contains(tree.TextUtf8(identifier));

    /// <summary>True when a line refers to any invoice.</summary>
    public bool RefersToAnInvoice(int line) => ReferredNumber.First(tree, line) >= 0;
}
