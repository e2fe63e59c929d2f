namespace Hub.Notification.ShowInvoice;

/// <summary>Where to go from an invoice.</summary>
/// <param name="Self">This invoice.</param>
/// <param name="Deposit">The deposit that brought it.</param>
/// <param name="LifeCycle">What may follow, attachments and the payment delay, once the invoice was accepted.</param>
internal sealed record InvoiceLinks(string Self, string Deposit, string LifeCycle)
{
    public static InvoiceLinks Of(Guid invoiceId, Guid depositId) => new($"/v1/invoices/{invoiceId}", $"/v1/deposits/{depositId}", $"/v1/invoices/{invoiceId}/life-cycle");
}
