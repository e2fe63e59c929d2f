using System.Linq.Expressions;
using Hub.Routing.Storage;

namespace Hub.Routing.LifeCycle;

/// <summary>What the register knows of an invoice's life at the moment of a decision.</summary>
internal sealed record InvoiceState
{
    public required Guid InvoiceId { get; init; }

    public required Guid DepositId { get; init; }

    public required string SupplierAccount { get; init; }

    public required DateTimeOffset DepositedAt { get; init; }

    public string? CollectivityAccount { get; init; }

    /// <summary>The account that the register has it under, whatever is decided since.</summary>
    public string? RegisteredAccount { get; init; }

    /// <summary>True when only a simulated collectivity has it.</summary>
    public bool Sandbox { get; init; }

    /// <summary>The back-office system that it was routed to.</summary>
    public string? System { get; init; }

    public required string Number { get; init; }

    public string? BuyerSiret { get; init; }

    public required DateOnly IssueDate { get; init; }

    public required string Currency { get; init; }

    public decimal? TotalWithVat { get; init; }

    /// <summary>BT-23: limits the reasons of a refusal.</summary>
    public string? Framework { get; init; }

    public required int Status { get; init; }

    /// <summary>Number of the last step; 0: none.</summary>
    public required int Sequence { get; init; }

    /// <summary>Statuses reached, as bits.</summary>
    public required long Reached { get; init; }

    /// <summary>Legal payment delay of the recipient in days.</summary>
    public int? PaymentDays { get; init; }

    /// <summary>The instants that the payment delay is counted from.</summary>
    public PaymentInstants Instants { get; init; } = PaymentInstants.None;

    /// <summary>Warnings of the check as the register keeps them: JSON, or null.</summary>
    public string? Warnings { get; init; }

    /// <summary>Reads the columns of a decision, and no more, out of the register.</summary>
    public static readonly Expression<Func<RegisteredInvoice, InvoiceState>> Columns = row => new InvoiceState
    {
        InvoiceId = row.InvoiceId,
        DepositId = row.DepositId,
        SupplierAccount = row.SupplierAccount,
        DepositedAt = row.DepositedAt,
        CollectivityAccount = row.CollectivityAccount,
        RegisteredAccount = row.CollectivityAccount,
        Sandbox = row.Sandbox,
        System = row.System,
        Number = row.Number,
        BuyerSiret = row.BuyerSiret,
        IssueDate = row.IssueDate,
        Currency = row.Currency,
        TotalWithVat = row.TotalWithVat,
        Framework = row.Framework,
        Status = row.Status,
        Sequence = row.StatusSequence,
        Reached = row.Reached,
        PaymentDays = row.PaymentDays,
        Instants = new PaymentInstants
        {
            AvailableAt = row.AvailableAt,
            SuspendedAt = row.SuspendedAt,
            ResumedAt = row.ResumedAt,
            EndorsedAt = row.EndorsedAt,
            PaidAt = row.PaidAt,
        },
        Warnings = row.Warnings,
    };

    /// <summary>True when the invoice is or was in this status.</summary>
    public bool HasReached(int status) => LifeCycleStatuses.Find(status) is not null && (Reached & LifeCycleStatuses.Bit(status)) != 0;

    /// <summary>The same state, one step on.</summary>
    public InvoiceState After(StatusStep step) => this with
    {
        Status = step.OutOfOrder ? Status : step.Status,
        Sequence = step.Sequence,
        Reached = Reached | LifeCycleStatuses.Bit(step.Status) | BitOf(step.ChorusPro),
        Instants = Instants.After(step),
    };

    /// <summary>The same invoice on its way to another address: what the former recipient has set is history, and its clock does not run for the new one.</summary>
    public InvoiceState Redirected() => this with
    {
        Reached = LifeCycleStatuses.Bit(LifeCycleStatuses.Deposited) | LifeCycleStatuses.Bit(Status),
        Instants = PaymentInstants.None,
    };

    private static long BitOf(string? chorusPro) => chorusPro is null ? 0 : ChorusProStatuses.Find(chorusPro)?.Bit ?? 0;
}
