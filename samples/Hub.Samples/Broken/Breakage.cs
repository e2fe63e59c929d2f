using Hub.Samples.Parties;

namespace Hub.Samples.Broken;

/// <summary>A way in which a supplier's document can be wrong.</summary>
/// <param name="Name">Part of the file name: "wrong-amount-due".</param>
/// <param name="Recipient">Who is invoiced.</param>
/// <param name="Outcome">What must become of it.</param>
/// <param name="Rules">Rules that must be among its fatal findings.</param>
/// <param name="Extension">File name extension.</param>
/// <param name="Write">Writes the wrong document from a right invoice.</param>
public sealed record Breakage(string Name, Recipient Recipient, Outcome Outcome, IReadOnlyList<string> Rules, string Extension, Func<SampleInvoice, byte[]> Write)
{
    /// <summary>Issue date, BT-2. Default: a day on which every rule is enforced.</summary>
    public DateOnly IssueDate { get; init; } = new(2026, 11, 2);

    /// <summary>True when only the directory shows what is wrong: the rules accept the document, routing does not.</summary>
    public bool NeedsDirectory { get; init; }

    /// <summary>The document of one supplier.</summary>
    public SampleDocument Make(Random random, Supplier supplier, string number) => Break(supplier.Account, InvoiceDraw.Draw(random, supplier, Recipient, number));

    /// <summary>The document of an account, from one of its right invoices.</summary>
    public SampleDocument Break(string account, SampleInvoice right)
    {
        // What is broken here is broken in an ordinary invoice: a credit note is written with other names.
        var invoice = right with { IsCreditNote = false, CorrectedNumber = null, IssueDate = IssueDate };
        return new SampleDocument(account, $"{invoice.Number}-{Name}.{Extension}", Write(invoice), Outcome, Rules);
    }
}
