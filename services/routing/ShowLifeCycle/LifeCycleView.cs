using System.Text.Json.Serialization;
using Hub.Routing.AnswerRefusal;
using Hub.Routing.CountPaymentDelay;
using Hub.Routing.KeepAttachments;
using Hub.Routing.ReceiveStatus;

namespace Hub.Routing.ShowLifeCycle;

/// <summary>An invoice's life: where it is, where it may go, how it came there, and how long the payment may take.</summary>
internal sealed record LifeCycleView
{
    public required Guid InvoiceId { get; init; }

    /// <summary>BT-1.</summary>
    public required string Number { get; init; }

    /// <summary>Its status now.</summary>
    public required StatusName Current { get; init; }

    /// <summary>What the caller may set next; for an operator, what its collectivity may.</summary>
    public required IReadOnlyList<StatusName> Allowed { get; init; }

    /// <summary>What the accountant's system may report next; absent for suppliers.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<StatusName>? AllowedForAccountant { get; init; }

    /// <summary>Every step that routing knows of, first to last.</summary>
    public required IReadOnlyList<LifeCycleStep> Steps { get; init; }

    /// <summary>What the supplier added.</summary>
    public required IReadOnlyList<AttachmentView> Attachments { get; init; }

    /// <summary>The addresses that it was sent on from; empty when it never was.</summary>
    public required IReadOnlyList<RecyclingView> Recyclings { get; init; }

    /// <summary>What an operator mended of its routing metadata, first to last; the document was not touched. Empty when nothing.</summary>
    public required IReadOnlyList<MendingView> Mendings { get; init; }

    /// <summary>What the supplier said to the refusal that the invoice is in; absent when it is in none, or said nothing.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public RefusalAnswerView? RefusalAnswer { get; init; }

    /// <summary>The legal payment delay as of today.</summary>
    public required DelayView PaymentDelay { get; init; }
}
