using System.Linq.Expressions;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>An invoice as the list of payment delays reads it out of the register.</summary>
internal sealed record DelayedInvoice
{
    /// <summary>Legal delay where the register holds none: that of the State and of local authorities.</summary>
    public const int UsualDays = 30;

    public required Guid InvoiceId { get; init; }

    public required string Number { get; init; }

    public required DateOnly IssueDate { get; init; }

    public string? SellerName { get; init; }

    public string? SellerSiret { get; init; }

    public string? BuyerSiret { get; init; }

    public string? ServiceCode { get; init; }

    public required string Currency { get; init; }

    public required PaymentCase Case { get; init; }

    /// <summary>Reads these columns and no more.</summary>
    public static readonly Expression<Func<RegisteredInvoice, DelayedInvoice>> Columns = row => new DelayedInvoice
    {
        InvoiceId = row.InvoiceId,
        Number = row.Number,
        IssueDate = row.IssueDate,
        SellerName = row.SellerName,
        SellerSiret = row.SellerSiret,
        BuyerSiret = row.BuyerSiret,
        ServiceCode = row.ServiceCode,
        Currency = row.Currency,
        Case = new PaymentCase
        {
            DepositedAt = row.DepositedAt,
            Days = row.PaymentDays ?? UsualDays,
            Amount = row.TotalWithVat ?? row.AmountDue,
            Status = row.Status,
            TypeCode = row.TypeCode,
            Instants = new PaymentInstants
            {
                AvailableAt = row.AvailableAt,
                SuspendedAt = row.SuspendedAt,
                ResumedAt = row.ResumedAt,
                EndorsedAt = row.EndorsedAt,
                PaidAt = row.PaidAt,
            },
        },
    };
}
