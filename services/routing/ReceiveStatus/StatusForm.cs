using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.ReceiveStatus;

/// <summary>What can be said of a wanted status without its invoice's history.</summary>
internal static class StatusForm
{
    /// <summary>From here on a connector on the supplier's side may cut a comment.</summary>
    public const int SafeComment = 255;

    /// <summary>Clocks of back offices differ from ours by this much without a refusal.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>The fault of form; null when there is none.</summary>
    /// <param name="wanted">The wish.</param>
    /// <param name="now">The instant of now.</param>
    /// <param name="framework">The invoice's BT-23.</param>
    public static StatusVerdict? FaultOf(WantedStatus wanted, DateTimeOffset now, string? framework = null)
    {
        if (LifeCycleStatuses.Find(wanted.Status) is null) return StatusVerdict.Unknown;
        if (wanted.Comment?.Length > Lengths.Comment || wanted.MandateNumber?.Length > Lengths.Code || wanted.At > now + ClockSkew || wanted.By is null) return StatusVerdict.Malformed;
        if (!HasItsReason(wanted, framework)) return StatusVerdict.ReasonNeeded;
        return ReasonCodes.NeedsComment(wanted.Status) && string.IsNullOrWhiteSpace(wanted.Comment) ? StatusVerdict.CommentNeeded : null;
    }

    /// <summary>The reason code of a wish without a fault of form, in the spelling of the list.</summary>
    public static string? ReasonOf(WantedStatus wanted, string? framework) =>
        ReasonCodes.Of(wanted.Status, framework) is { } codes ? ReasonCodes.Read(wanted.Reason, wanted.Status, codes) : null;

    private static bool HasItsReason(WantedStatus wanted, string? framework) =>
        ReasonCodes.Of(wanted.Status, framework) is null ? string.IsNullOrEmpty(wanted.Reason) : ReasonOf(wanted, framework) is not null;
}
