using Hub.Contracts;
using Hub.Notification.Storage;
using Hub.Outbox;

namespace Hub.Notification.KeepJournal;

/// <summary>Turns messages into events of the journal.</summary>
internal static class JournalEvents
{
    private const string Platform = "platform";
    private const string Supplier = "supplier";

    /// <summary>Status 200 for each invoice that was answered 202.</summary>
    public static JournalBatch Of(DepositsReceived message) => new(Distinct(message.Invoices.Select(Of)), message.Invoices, message.Deposits);

    /// <summary>Status 213 for each invoice that the rules refused.</summary>
    public static JournalBatch Of(InvoicesRejected message) => new(Distinct(message.Invoices.Select(invoice => Of(invoice, message.RejectedAt))), [], [])
    {
        Terms = InvoiceTerms.Of(message.Invoices),
    };

    /// <summary>The steps that routing took or let through.</summary>
    public static JournalBatch Of(InvoiceStatusesChanged message) => new(Distinct(message.Changes.Select(Of)), [], []) { Terms = InvoiceTerms.Of(message.Changes) };

    private static JournalEvent Of(ReceivedInvoice invoice) => new()
    {
        EventId = EventIdOf(invoice.InvoiceId, LifeCycle.Deposited),
        InvoiceId = invoice.InvoiceId,
        DepositId = invoice.DepositId,
        SupplierAccount = invoice.SupplierAccount,
        Status = LifeCycle.Deposited,
        Position = LifeCycle.PositionOf(LifeCycle.Deposited, invoice.DepositedAt),
        SetBy = Platform,
        At = invoice.DepositedAt,
        FindingCount = 0,
    };

    private static JournalEvent Of(RejectedInvoice invoice, DateTimeOffset at) => new()
    {
        EventId = EventIdOf(invoice.InvoiceId, LifeCycle.Rejected),
        InvoiceId = invoice.InvoiceId,
        DepositId = invoice.DepositId,
        SupplierAccount = invoice.SupplierAccount,
        Number = invoice.Number,
        BuyerSiret = invoice.BuyerSiret,
        Status = LifeCycle.Rejected,
        Position = LifeCycle.PositionOf(LifeCycle.Rejected, at),
        Reason = invoice.Reason,
        SetBy = Platform,
        At = at,
        Findings = FindingList.Write(invoice.Findings),
        FindingCount = invoice.FindingCount,
    };

    private static JournalEvent Of(InvoiceStatusChange change) => new()
    {
        EventId = change.EventId,
        InvoiceId = change.InvoiceId,
        DepositId = change.DepositId,
        SupplierAccount = change.SupplierAccount,
        CollectivityAccount = change.CollectivityAccount,
        Number = change.Number,
        BuyerSiret = change.BuyerSiret,
        Status = change.Status,
        Position = PositionOf(change),
        Reason = change.Reason,
        Comment = change.Comment,
        SetBy = change.SetBy,
        At = change.At,
        Findings = FindingList.Write(change.Findings),
        FindingCount = change.Findings.Count,
    };

    private static long PositionOf(InvoiceStatusChange change)
    {
        if (change.OutOfOrder == true) return LifeCycle.PositionAside(change.Status, change.At);
        return change.SetBy == Supplier ? LifeCycle.PositionAt(change.Status, change.At) : LifeCycle.PositionOf(change.Status, change.At);
    }

    /// <summary>An invoice is deposited once and rejected by the platform once: the same news in another message is the same event.</summary>
    private static Guid EventIdOf(Guid invoiceId, int status) => DerivedId.Of(invoiceId, "status-" + status);

    private static List<JournalEvent> Distinct(IEnumerable<JournalEvent> events) => [.. events.DistinctBy(entry => entry.EventId)];
}
