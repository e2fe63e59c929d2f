using Hub.Samples.Broken;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;

namespace Hub.Samples;

/// <summary>The documents that the demo deposits: some hundred right ones and every kind of wrong one.</summary>
public static class DemoSet
{
    private const int Seed = 20261123;
    private const int EachBreakage = 2;

    /// <summary>Writes the documents, always the same.</summary>
    /// <param name="valid">How many right invoices. Default: 264.</param>
    public static IEnumerable<SampleDocument> Documents(int valid = 264)
    {
        var random = new Random(Seed);
        for (var at = 0; at < valid; at++)
        {
            var supplier = DemoSuppliers.All[at % DemoSuppliers.All.Count];
            var recipient = DemoRecipients.All[random.Next(DemoRecipients.All.Count)];
            var invoice = InvoiceDraw.Draw(random, supplier, recipient, $"F2026-{at + 1:00000}");
            // Every tenth is a PDF, so that the demo shows some.
            var syntax = at % 10 == 9 ? Syntax.FacturX : random.DrawSyntax();
            yield return new SampleDocument(supplier.Account, syntax.FileNameOf(invoice), syntax.Write(invoice), Outcome.Delivered, []);
        }
        foreach (var (breakage, at) in Breakages.All.SelectMany(breakage => Enumerable.Repeat(breakage, EachBreakage)).Select((breakage, at) => (breakage, at)))
            yield return breakage.Make(random, DemoSuppliers.All[at % DemoSuppliers.All.Count], $"X2026-{at + 1:000}");
    }
}
