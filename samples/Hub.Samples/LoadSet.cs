using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;

namespace Hub.Samples;

/// <summary>An endless stream of right invoices for load and crash tests: 70 % UBL, 25 % CII, 5 % Factur-X, about 10 KB each, to twenty thousand public bodies.</summary>
/// <param name="recipients">The public bodies.</param>
public sealed class LoadSet(LoadRecipients recipients)
{
    /// <summary>Draws documents; numbers of different seeds differ.</summary>
    public IEnumerable<SampleDocument> Documents(int seed)
    {
        var random = new Random(seed);
        for (var at = 1; ; at++)
        {
            var supplier = DemoSuppliers.All[random.Next(DemoSuppliers.All.Count)];
            var invoice = InvoiceDraw.Draw(random, supplier, recipients.Draw(random), $"L{seed}-{at:0000000}");
            var syntax = random.DrawSyntax();
            yield return new SampleDocument(supplier.Account, syntax.FileNameOf(invoice), syntax.Write(invoice), Outcome.Delivered, []);
        }
    }
}
