using Hub.Contracts;
using Hub.Notification.Storage;

namespace Hub.Notification.KeepJournal;

/// <summary>What an invoice says of itself that people search by.</summary>
/// <param name="IssueDate">BT-2.</param>
/// <param name="Currency">BT-5; null where it is no currency.</param>
/// <param name="TotalWithVat">BT-112; null where it is too large to be one.</param>
internal sealed record InvoiceTerms(DateOnly? IssueDate, string? Currency, decimal? TotalWithVat)
{
    /// <summary>The column takes 16 digits before the point; a rejected invoice may say anything.</summary>
    private const decimal LargestTotal = 1e16m;

    public static IReadOnlyDictionary<Guid, InvoiceTerms> Of(IReadOnlyList<InvoiceStatusChange> changes) =>
        Of(changes, change => change.InvoiceId, change => new InvoiceTerms(change.IssueDate, Known(change.Currency), Known(change.TotalWithVat)));

    public static IReadOnlyDictionary<Guid, InvoiceTerms> Of(IReadOnlyList<RejectedInvoice> invoices) =>
        Of(invoices, invoice => invoice.InvoiceId, invoice => new InvoiceTerms(invoice.IssueDate, Known(invoice.Currency), Known(invoice.TotalWithVat)));

    /// <summary>What several messages tell: what the first of them leaves out, the next fill in.</summary>
    public static IReadOnlyDictionary<Guid, InvoiceTerms> Of(IEnumerable<KeyValuePair<Guid, InvoiceTerms>> told)
    {
        var found = new Dictionary<Guid, InvoiceTerms>();
        foreach (var (invoice, terms) in told) found[invoice] = found.TryGetValue(invoice, out var before) ? before.Or(terms) : terms;
        return found;
    }

    private InvoiceTerms Or(InvoiceTerms other) => new(IssueDate ?? other.IssueDate, Currency ?? other.Currency, TotalWithVat ?? other.TotalWithVat);

    private static Dictionary<Guid, InvoiceTerms> Of<T>(IReadOnlyList<T> parts, Func<T, Guid> id, Func<T, InvoiceTerms> terms)
    {
        var found = new Dictionary<Guid, InvoiceTerms>(parts.Count);
        foreach (var part in parts) found.TryAdd(id(part), terms(part));
        return found;
    }

    private static string? Known(string? currency) => currency?.Length <= NotificationContext.CurrencyLength ? currency : null;

    private static decimal? Known(decimal? total) => total is { } amount && Math.Abs(Math.Round(amount, 2)) < LargestTotal ? Math.Round(amount, 2) : null;
}
