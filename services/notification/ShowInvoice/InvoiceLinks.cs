namespace Hub.Notification.ShowInvoice;

/// <summary>Where to go from an invoice.</summary>
/// <param name="Self">This invoice.</param>
/// <param name="Deposit">The deposit that brought it.</param>
internal sealed record InvoiceLinks(string Self, string Deposit)
{
    public static InvoiceLinks Of(Guid invoiceId, Guid depositId) => new($"/v1/invoices/{invoiceId}", $"/v1/deposits/{depositId}");
}
