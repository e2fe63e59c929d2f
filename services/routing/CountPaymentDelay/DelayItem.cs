namespace Hub.Routing.CountPaymentDelay;

/// <summary>A line of the list of payment delays.</summary>
internal sealed record DelayItem(
    Guid InvoiceId,
    string Number,
    DateOnly IssueDate,
    string? SellerName,
    string? SellerSiret,
    string? BuyerSiret,
    string? ServiceCode,
    string Currency,
    decimal? Amount,
    int Status,
    DelayView PaymentDelay)
{
    public static DelayItem Of(DelayedInvoice row, PaymentDelay delay) => new(
        row.InvoiceId,
        row.Number,
        row.IssueDate,
        row.SellerName,
        row.SellerSiret,
        row.BuyerSiret,
        row.ServiceCode,
        row.Currency,
        row.Case.Amount,
        row.Case.Status,
        DelayView.Of(row.Case, delay));
}
