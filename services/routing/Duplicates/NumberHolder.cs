using Hub.Routing.Storage;

namespace Hub.Routing.Duplicates;

/// <summary>The invoice that holds a number.</summary>
internal sealed record NumberHolder(Guid InvoiceId, DateTimeOffset DepositedAt, string SupplierAccount, string Sha256, int Status)
{
    public static NumberHolder Of(RegisteredInvoice invoice) => new(invoice.InvoiceId, invoice.DepositedAt, invoice.SupplierAccount, invoice.Sha256, invoice.Status);

    /// <summary>True when an invoice is the same document of the same sender.</summary>
    public bool IsSameDocument(RegisteredInvoice invoice) => invoice.SupplierAccount == SupplierAccount && invoice.Sha256 == Sha256;
}
