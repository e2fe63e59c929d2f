using Hub.Contracts;
using Hub.Outbox;

namespace Hub.Webhooks.Benchmarks.Journal;

/// <summary>What the other services tell of deposits of a hundred invoices, encoded: they came; 3 are rejected; the others are delivered, and a tenth of them taken in charge. 2.1 events an invoice.</summary>
internal sealed class JournalLoad
{
    public const string Account = "edf";
    private const int Size = 100;
    private const int Rejected = 3;
    private const int Answered = 10;
    private const int AnsweredTogether = 5;

    // Deposits that come between that of an invoice and the news of it.
    private const int Between = 4;
    private const int Bodies = 20_000;
    private readonly Random random = new(7);
    private int numbers;

    /// <summary>Messages in the order in which they come.</summary>
    public List<JournalMessage> Next(int deposits)
    {
        var batches = Enumerable.Range(0, deposits).Select(_ => Deposit()).ToList();
        var messages = new List<JournalMessage>();
        for (var at = 0; at < deposits + (2 * Between); at++)
        {
            if (at < deposits) messages.Add(Received(batches[at]));
            if (at >= Between && at - Between < deposits) messages.AddRange(Judged(batches[at - Between]));
            if (at >= 2 * Between) messages.AddRange(TakenInCharge(batches[at - (2 * Between)]));
        }
        return messages;
    }

    private List<Told> Deposit()
    {
        var at = TimeProvider.System.GetUtcNow();
        var deposit = Guid.CreateVersion7(at);
        return [.. Enumerable.Range(0, Size).Select(_ => new Told(Guid.CreateVersion7(at), deposit, at, $"F-2026-{++numbers:000000}", Buyer()))];
    }

    /// <summary>Of the collectivities a few get most.</summary>
    private int Buyer() => (int)Math.Pow(Bodies, random.NextDouble());

    private static JournalMessage Received(List<Told> invoices) => JournalMessage.Of(new DepositsReceived
    {
        BatchId = Guid.CreateVersion7(invoices[0].At),
        Deposits = [new ReceivedDeposit { DepositId = invoices[0].Deposit, SupplierAccount = Account, DepositedAt = invoices[0].At, Accepted = Size, Refused = 0 }],
        Invoices = [.. invoices.Select(invoice => new ReceivedInvoice
        {
            InvoiceId = invoice.Id, DepositId = invoice.Deposit, SupplierAccount = Account, FileName = invoice.Number + ".xml", Sha256 = new string('a', 64), Size = 10_000, DepositedAt = invoice.At,
        })],
    });

    private static IEnumerable<JournalMessage> Judged(List<Told> invoices) => [Refused(invoices[..Rejected]), Changed(203, "platform", invoices[Rejected..])];

    private static IEnumerable<JournalMessage> TakenInCharge(List<Told> invoices) => invoices[^Answered..].Chunk(AnsweredTogether).Select(some => Changed(204, "recipient", some));

    private static JournalMessage Refused(List<Told> invoices) => JournalMessage.Of(new InvoicesRejected
    {
        BatchId = Guid.CreateVersion7(invoices[0].At),
        RejectedAt = invoices[0].At.AddMilliseconds(50),
        Invoices = [.. invoices.Select(invoice => new RejectedInvoice
        {
            InvoiceId = invoice.Id, DepositId = invoice.Deposit, SupplierAccount = Account, Number = invoice.Number, BuyerSiret = invoice.Siret, IssueDate = new DateOnly(2026, 11, 2), Currency = "EUR",
            TotalWithVat = 1200m, Reason = "REJ_COH", FindingCount = 1, Findings = [new Finding { Rule = "BR-CO-15", Severity = "fatal", Terms = ["BT-112"], French = "Le total est faux.", English = "The total is wrong." }],
        })],
    });

    private static JournalMessage Changed(int status, string by, IReadOnlyList<Told> invoices) => JournalMessage.Of(new InvoiceStatusesChanged
    {
        BatchId = Guid.CreateVersion7(invoices[0].At),
        Changes = [.. invoices.Select(invoice => new InvoiceStatusChange
        {
            EventId = DerivedId.Of(invoice.Id, "step-" + status), InvoiceId = invoice.Id, DepositId = invoice.Deposit, SupplierAccount = Account, CollectivityAccount = "city-" + invoice.Buyer,
            Number = invoice.Number, BuyerSiret = invoice.Siret, IssueDate = new DateOnly(2026, 11, 2), Currency = "EUR", TotalWithVat = 1200m, Status = status, SetBy = by, At = invoice.At.AddMilliseconds(status),
        })],
    });

    private sealed record Told(Guid Id, Guid Deposit, DateTimeOffset At, string Number, int Buyer)
    {
        public string Siret => $"{21_000_000_000_000L + Buyer:00000000000000}";
    }
}
