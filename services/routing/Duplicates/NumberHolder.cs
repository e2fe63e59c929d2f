using Hub.Routing.Storage;

namespace Hub.Routing.Duplicates;

/// <summary>The invoice that holds a number.</summary>
internal sealed record NumberHolder(Guid InvoiceId, DateTimeOffset DepositedAt, string SupplierAccount, string Sha256)
{
    public static NumberHolder Of(RegisteredInvoice invoice) => new(invoice.InvoiceId, invoice.DepositedAt, invoice.SupplierAccount, invoice.Sha256);
}
