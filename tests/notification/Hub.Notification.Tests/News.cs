using Hub.Contracts;

namespace Hub.Notification.Tests;

/// <summary>A deposit of one test's own and what becomes of it, as messages.</summary>
internal sealed class News
{
    private static int counter;

    public News(int invoices = 1, DateTimeOffset? at = null, string? flowNote = null)
    {
        var number = Interlocked.Increment(ref counter);
        Supplier = $"supplier-{number}";
        City = $"city-{number}";
        At = at ?? new DateTimeOffset(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
        FlowNote = flowNote;
        Invoices = [.. Enumerable.Range(0, invoices).Select(_ => NewId())];
    }

    public string Supplier { get; }

    public string City { get; }

    public string Buyer { get; init; } = "21690123100011";

    public DateTimeOffset At { get; }

    /// <summary>What the supplier said to the Flow Service.</summary>
    public string? FlowNote { get; }

    public Guid DepositId { get; } = NewId();

    public IReadOnlyList<Guid> Invoices { get; }

    public Guid Invoice => Invoices[0];

    public static Guid NewId() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

    public DepositsReceived Received(int refused = 0) => Received(Invoices, refused);

    public DepositsReceived Received(IEnumerable<Guid> invoices, int refused = 0) => new()
    {
        BatchId = NewId(),
        Deposits = [new ReceivedDeposit { DepositId = DepositId, SupplierAccount = Supplier, DepositedAt = At, Accepted = Invoices.Count, Refused = refused }],
        Invoices = [.. invoices.Select(Received)],
    };

    public InvoicesRejected Rejected(params IEnumerable<Guid> invoices) => new()
    {
        BatchId = NewId(),
        RejectedAt = At.AddSeconds(1),
        Invoices = [.. invoices.Select(Rejected)],
    };

    public InvoiceStatusesChanged Changed(int status, int afterSeconds, params IEnumerable<Guid> invoices) => new()
    {
        BatchId = NewId(),
        Changes = [.. invoices.Select(invoice => Change(invoice, status, afterSeconds))],
    };

    public InvoiceStatusChange Change(Guid invoice, int status, double afterSeconds) => new()
    {
        EventId = NewId(),
        InvoiceId = invoice,
        DepositId = DepositId,
        SupplierAccount = Supplier,
        CollectivityAccount = status == 221 ? null : City,
        Number = "F-" + invoice.ToString()[^6..],
        BuyerSiret = Buyer,
        IssueDate = new DateOnly(2026, 11, 20),
        Currency = "EUR",
        TotalWithVat = 120m,
        Status = status,
        SetBy = status <= 203 ? "platform" : "recipient",
        At = At.AddSeconds(afterSeconds),
    };

    private ReceivedInvoice Received(Guid invoice) => new()
    {
        InvoiceId = invoice,
        DepositId = DepositId,
        SupplierAccount = Supplier,
        FileName = $"{invoice}.xml",
        Sha256 = new string('a', 64),
        Size = 10240,
        DepositedAt = At,
        FlowNote = FlowNote,
    };

    private RejectedInvoice Rejected(Guid invoice) => new()
    {
        InvoiceId = invoice,
        DepositId = DepositId,
        SupplierAccount = Supplier,
        Number = "F-1",
        IssueDate = new DateOnly(2026, 11, 2),
        Currency = "EUR",
        TotalWithVat = 99.5m,
        Reason = "REJ_COH",
        FindingCount = 120,
        Findings =
        [
            new Finding { Rule = "BR-CO-15", Severity = "fatal", Terms = ["BT-112"], XPath = "/Invoice[1]", Line = 12, French = "Le total est faux : « 1 » ≠ 2.", English = "The total is wrong." },
        ],
    };
}
