using Hub.Routing.Storage;

namespace Hub.Routing.LifeCycle;

/// <summary>The instants of an invoice's life that the payment delay is counted from. The deposit's is the register's own.</summary>
internal sealed record PaymentInstants
{
    /// <summary>Nothing happened yet.</summary>
    public static readonly PaymentInstants None = new();

    /// <summary>Made available to its recipient (203).</summary>
    public DateTimeOffset? AvailableAt { get; init; }

    /// <summary>First suspended (208). As recorded, not as told: a suspension counts from its notification.</summary>
    public DateTimeOffset? SuspendedAt { get; init; }

    /// <summary>Completed by the supplier after that (209), or taken up again by the recipient (203). As recorded.</summary>
    public DateTimeOffset? ResumedAt { get; init; }

    /// <summary>Payment ordered (214). As told.</summary>
    public DateTimeOffset? EndorsedAt { get; init; }

    /// <summary>Paid (211), or cashed (212) where no payment was reported. As told.</summary>
    public DateTimeOffset? PaidAt { get; init; }

    /// <summary>The instants after one more step.</summary>
    public PaymentInstants After(StatusStep step) => step.Status switch
    {
        LifeCycleStatuses.MadeAvailable when AvailableAt is null => this with { AvailableAt = step.At },
        LifeCycleStatuses.MadeAvailable or LifeCycleStatuses.Completed when SuspendedAt is not null => this with { ResumedAt = ResumedAt ?? step.RecordedAt },
        LifeCycleStatuses.Suspended => this with { SuspendedAt = SuspendedAt ?? step.RecordedAt },
        LifeCycleStatuses.Endorsed => this with { EndorsedAt = EndorsedAt ?? step.At },
        LifeCycleStatuses.PaymentSent or LifeCycleStatuses.Cashed => this with { PaidAt = PaidAt ?? step.At },
        _ => this,
    };
}
