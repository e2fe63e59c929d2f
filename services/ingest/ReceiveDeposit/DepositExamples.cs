using Hub.Ingest.CommitDeposits;
using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.ReceiveDeposit;

/// <summary>Examples for the OpenAPI document.</summary>
internal static class DepositExamples
{
    private static readonly DateTimeOffset At = new(2026, 11, 23, 8, 30, 0, 125, TimeSpan.Zero);

    private static readonly TakenInvoice Invoice = new(
        new Guid("01936f2e-7a1c-7c3e-9d55-1f0b6a2e4c11"), "F-2026-001.xml", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 9_866);

    public static DepositAnswer OfInvoice() => new()
    {
        DepositId = new Guid("01936f2e-7a1c-7a02-8f41-5be0c7d2a990"),
        DepositedAt = At,
        InvoiceId = Invoice.InvoiceId,
        Accepted = 1,
        Refused = 0,
        Invoices = [Invoice],
        RefusedEntries = [],
    };

    public static DepositAnswer OfArchive()
    {
        var empty = Refusals.DocumentEmpty();
        return new DepositAnswer
        {
            DepositId = new Guid("01936f2e-8b40-7d11-a3c2-0e9f44b17d02"),
            DepositedAt = At,
            Accepted = 1,
            Refused = 1,
            Invoices = [Invoice],
            RefusedEntries = [new RefusedEntry("november/F-2026-002.xml", empty.Kind.Code, empty.English, empty.French)],
        };
    }
}
