using System.Runtime.CompilerServices;
using Hub.Client.Sending;

namespace Hub.Client.Invoices;

/// <summary>Shows and finds invoices. Refusals are a <see cref="Problems.HubProblemException"/>.</summary>
public sealed class HubInvoices
{
    private const int PageSize = 500;

    private readonly HubSender sender;

    internal HubInvoices(HubSender sender) => this.sender = sender;

    /// <summary>An invoice with its timeline; null when this account has none with this id, or not yet: it is visible a moment after its deposit.</summary>
    public Task<Invoice?> FindAsync(Guid id, CancellationToken stop = default) => sender.FindAsync<Invoice>($"/v1/invoices/{id}", stop);

    /// <summary>The invoices of this account that a filter lets through, the latest deposit first, page after page.</summary>
    public async IAsyncEnumerable<FoundInvoice> SearchAsync(InvoiceFilter filter, [EnumeratorCancellation] CancellationToken stop = default)
    {
        string? cursor = null;
        do
        {
            var page = await sender.GetAsync<Page<FoundInvoice>>(ToQuery(filter).With("cursor", cursor).ToString(), stop);
            foreach (var invoice in page.Invoices) yield return invoice;
            cursor = page.Next;
        }
        while (cursor is not null);
    }

    private static Query ToQuery(InvoiceFilter filter)
    {
        var query = new Query("/v1/invoices").With("limit", PageSize)
            .With("number", filter.Number).With("supplier", filter.Supplier).With("collectivity", filter.Collectivity).With("buyerSiret", filter.BuyerSiret)
            .With("depositedFrom", filter.DepositedFrom, "O").With("depositedUntil", filter.DepositedUntil, "O")
            .With("issuedFrom", filter.IssuedFrom, "O").With("issuedTo", filter.IssuedTo, "O")
            .With("amountFrom", filter.AmountFrom).With("amountTo", filter.AmountTo);
        return filter.Statuses.Aggregate(query, (asked, status) => asked.With("status", status));
    }
}
