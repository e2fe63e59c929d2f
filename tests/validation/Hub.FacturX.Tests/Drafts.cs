using Hub.Samples;
using Hub.Samples.Parties;

namespace Hub.FacturX.Tests;

/// <summary>Right invoices to start from.</summary>
internal static class Drafts
{
    public static SampleInvoice Invoice(int seed = 7) =>
        InvoiceDraw.Draw(new Random(seed), DemoSuppliers.Energy, DemoRecipients.All[0], "F2026-00007") with { IsCreditNote = false, CorrectedNumber = null };
}
