using Hub.En16931.Patterns;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>
/// How a syntax writes sub-invoices: a line of the kind GROUP without a parent opens one, and lines name their parent. CII says so in
/// the line; UBL in references of the line (BG-3 of the line) to the very invoice that the line belongs to.
/// </summary>
internal abstract class LineSyntax
{
    public static LineSyntax Ubl { get; } = new UblLines();

    public static LineSyntax Cii { get; } = new CiiLines();

    /// <summary>Where the values of a line stand.</summary>
    public abstract LinePaths Paths { get; }

    /// <summary>The lines of a container: in UBL the document, in CII a transaction.</summary>
    public abstract PathSet Lines { get; }

    /// <summary>The elements of a container that may open a sub-invoice: in UBL references of lines, in CII lines.</summary>
    public abstract PathSet Openings { get; }

    /// <summary>VAT breakdowns (BG-23) of a container, and what they hold.</summary>
    public abstract BreakdownPaths Breakdowns { get; }

    /// <summary>The container of all lines whose parents count, from the document.</summary>
    public abstract PathSet Containers { get; }

    /// <summary>Opens a sub-invoice.</summary>
    public abstract bool IsGroup(Element opening, Facts facts);

    /// <summary>The line of an element that may open a sub-invoice.</summary>
    public abstract int LineOf(Element opening);

    /// <summary>The line, or one of its references, opens a sub-invoice.</summary>
    public abstract bool HasGroup(Element line, Facts facts);

    /// <summary>The line is a detail of another.</summary>
    public abstract bool IsDetail(Element line, Facts facts);

    /// <summary>The identifiers of the line's parents.</summary>
    public abstract HashSet<string> ParentsOf(Element line, Facts facts);

    /// <summary>The identifiers of the parents that the line's net amount counts for.</summary>
    public abstract HashSet<string> SummedUnder(Element line, Facts facts);

    /// <summary>The identifiers of the parents that the line is counted under as a detail, once for each time it is counted.</summary>
    public abstract IEnumerable<HashSet<string>> DetailsUnder(Element line, Facts facts);

    /// <summary>The seller of the line is the seller of the invoice.</summary>
    public abstract bool IsOfSeller(Element line, Facts facts);

    /// <summary>How often the line has the number of the invoice as the number of its sub-invoice.</summary>
    public abstract int CountOwnNumbers(Element line, Facts facts);

    /// <summary>The country of the seller of the line is given.</summary>
    public abstract bool HasSellerCountry(Element line);

    /// <summary>The currency of the VAT accounting (BT-6), wherever the syntax looks for it.</summary>
    public abstract Values AccountingCurrencies(Element document);

    /// <summary>Numbers that a sub-invoice number may repeat, each with the element after which it counts as a repetition.</summary>
    public abstract IEnumerable<(string Number, int End)> NumbersInDocument(Element document);

    /// <summary>The line cites an invoice other than this one: by its number, and with its date.</summary>
    public abstract bool CitesAnother(Element line, PathSet inReference, Facts facts);
}
