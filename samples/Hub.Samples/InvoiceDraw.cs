using Hub.Samples.Parties;

namespace Hub.Samples;

/// <summary>Draws invoices: the same seed gives the same invoices, byte for byte.</summary>
public static class InvoiceDraw
{
    private const int MostLines = 40;
    private static readonly DateOnly FirstDay = new(2026, 9, 1);

    /// <summary>Draws a valid invoice of a supplier to a public body, with what that body demands.</summary>
    /// <param name="random">The source of chance.</param>
    /// <param name="supplier">Who invoices.</param>
    /// <param name="recipient">Who is invoiced.</param>
    /// <param name="number">Invoice number, BT-1.</param>
    public static SampleInvoice Draw(Random random, Supplier supplier, Recipient recipient, string number)
    {
        var lines = supplier.Lines(random, LineCount(random));
        var isCreditNote = random.Next(20) == 0;
        return new SampleInvoice
        {
            Number = number,
            IssueDate = FirstDay.AddDays(random.Next(80)),
            IsCreditNote = isCreditNote,
            CorrectedNumber = isCreditNote ? "A" + number[1..] : null,
            Seller = supplier.Party,
            Buyer = recipient.Party,
            ServiceCode = recipient.Services.Count > 0 ? recipient.Services[random.Next(recipient.Services.Count)] : null,
            EngagementNumber = recipient.NeedsEngagement || random.Next(3) == 0 ? $"EJ2026{random.Next(100_000, 999_999)}" : null,
            ContractReference = random.Next(2) == 0 ? $"2026M{random.Next(1, 400):000}" : null,
            Lines = lines,
            Allowance = random.Next(5) == 0 ? Math.Round(lines.Where(line => line.VatRate == lines[0].VatRate).Sum(line => line.Net) * 0.03m, 2) : 0,
            Paid = !isCreditNote && random.Next(12) == 0 ? Math.Round(lines[0].Net / 2, 2) : 0,
        };
    }

    /// <summary>Mostly a few lines, sometimes many: documents of 4 to 50 KB.</summary>
    private static int LineCount(Random random) => random.Next(10) switch
    {
        < 4 => random.Next(1, 5),
        < 9 => random.Next(5, 13),
        _ => random.Next(13, MostLines + 1),
    };
}
