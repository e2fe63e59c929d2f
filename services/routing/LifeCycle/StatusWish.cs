using Hub.Contracts;
using Hub.Outbox;
using Hub.Routing.Storage;

namespace Hub.Routing.LifeCycle;

/// <summary>A step that was decided on, before it has its place in the history.</summary>
internal sealed record StatusWish(int Status, Actor By)
{
    public string? Reason { get; init; }

    public string? Comment { get; init; }

    public string? MandateNumber { get; init; }

    /// <summary>The Chorus Pro status that was asked for, by its API value; null when the reform status was.</summary>
    public string? ChorusPro { get; init; }

    /// <summary>True: goes into the history and leaves the current status as it is.</summary>
    public bool OutOfOrder { get; init; }

    /// <summary>What was cashed, as JSON; with 212 only.</summary>
    public string? Amounts { get; init; }

    /// <summary>When it took effect; null: now.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What may come twice and must count once; null: the place in the history identifies the step.</summary>
    public Guid? Cause { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>The step that says that the collectivity can take the invoice; it carries the warnings of the check to the supplier.</summary>
    public static StatusWish MadeAvailable(InvoiceState state) => new(LifeCycleStatuses.MadeAvailable, Actor.Platform) { Findings = StoredFindings.Read(state.Warnings) };

    /// <summary>The step that says that the invoice could not be routed, and why.</summary>
    public static StatusWish RoutingError(string comment, IReadOnlyList<Finding> findings) =>
        new(LifeCycleStatuses.RoutingError, Actor.Platform) { Reason = ReasonCodes.RoutingError, Comment = Lengths.Cut(comment, Lengths.Comment), Findings = findings };

    /// <summary>The step that says that the invoice breaks a public-sector rule, and which.</summary>
    public static StatusWish RejectedByPublicRules(string comment, IReadOnlyList<Finding> findings) =>
        new(LifeCycleStatuses.Rejected, Actor.Platform) { Reason = ReasonCodes.PublicSector, Comment = Lengths.Cut(comment, Lengths.Comment), Findings = findings };

    /// <summary>The id of the step that a cause makes on an invoice.</summary>
    public static Guid EventIdOf(Guid cause, Guid invoiceId) => DerivedId.Of(cause, "step-of-" + invoiceId.ToString("N"));

    /// <summary>The step, next in the invoice's history.</summary>
    public StatusStep ToStep(InvoiceState state, DateTimeOffset now) => new()
    {
        InvoiceId = state.InvoiceId,
        Sequence = state.Sequence + 1,
        EventId = Cause is { } cause ? EventIdOf(cause, state.InvoiceId) : DerivedId.Of(state.InvoiceId, "step-" + (state.Sequence + 1)),
        Status = Status,
        Reason = Reason,
        Comment = Comment,
        SetBy = ActorNames.Of(By),
        ChorusPro = ChorusPro,
        OutOfOrder = OutOfOrder,
        Amounts = Amounts,
        MandateNumber = MandateNumber,
        At = At ?? now,
        RecordedAt = now,
    };
}
