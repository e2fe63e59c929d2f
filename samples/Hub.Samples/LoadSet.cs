using Hub.Samples.Broken;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;

namespace Hub.Samples;

/// <summary>
/// An endless stream of invoices for load and crash tests: 70 % UBL, 25 % CII, 5 % Factur-X, to twenty thousand public bodies. Sizes follow the number of lines: 1 to 4 in 40 % of the
/// invoices, 5 to 12 in 50 %, 13 to 40 in 10 %, evenly within each; that makes documents of about 4 to 50 KB, 11 KB in the mean.
/// </summary>
/// <param name="recipients">The public bodies.</param>
/// <param name="mix">What the load is made of. Default: right documents only.</param>
public sealed class LoadSet(LoadRecipients recipients, LoadMix? mix = null)
{
    private readonly LoadMix mix = mix ?? LoadMix.AllRight;

    /// <summary>Draws documents; numbers of different seeds differ.</summary>
    public IEnumerable<SampleDocument> Documents(int seed)
    {
        var random = new Random(seed);
        for (var at = 1; ; at++)
        {
            var supplier = DemoSuppliers.All[random.Next(DemoSuppliers.All.Count)];
            var invoice = InvoiceDraw.Draw(random, supplier, recipients.Draw(random), $"L{seed}-{at:0000000}");
            var document = Write(random, supplier.Account, invoice, random.DrawSyntax());
            if (document.Content.Length <= mix.MostBytes) yield return document with { Number = invoice.Number };
        }
    }

    private SampleDocument Write(Random random, string account, SampleInvoice invoice, Syntax syntax)
    {
        if (Happens(random, mix.WrongShare)) return LoadBreakages.Draw(random, syntax).Break(account, invoice);
        var written = invoice with { IsCompact = Happens(random, mix.CompactShare) };
        return new SampleDocument(account, syntax.FileNameOf(written), syntax.Write(written), Outcome.Delivered, []);
    }

    /// <summary>A share of none draws nothing: a seed's documents do not depend on what a mix does not have.</summary>
    private static bool Happens(Random random, double share) => share > 0 && random.NextDouble() < share;
}
