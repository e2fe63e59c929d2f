using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.ReceiveStatus;

/// <summary>What can be said of a wanted status without its invoice.</summary>
internal static class StatusForm
{
    /// <summary>Clocks of back offices differ from ours by this much without a refusal.</summary>
    private static readonly TimeSpan ClockSkew = TimeSpan.FromMinutes(5);

    /// <summary>The fault of form; null when there is none.</summary>
    public static StatusVerdict? FaultOf(WantedStatus wanted, DateTimeOffset now)
    {
        if (LifeCycleStatuses.Find(wanted.Status) is null) return StatusVerdict.Unknown;
        if (wanted.Comment?.Length > Lengths.Comment || wanted.MandateNumber?.Length > Lengths.Code || wanted.At > now + ClockSkew) return StatusVerdict.Malformed;
        if (!HasItsReason(wanted)) return StatusVerdict.ReasonNeeded;
        return ReasonCodes.NeedsComment(wanted.Status) && string.IsNullOrWhiteSpace(wanted.Comment) ? StatusVerdict.CommentNeeded : null;
    }

    private static bool HasItsReason(WantedStatus wanted) => ReasonCodes.Of(wanted.Status) is { } codes
        ? wanted.Reason is not null && codes.Contains(wanted.Reason)
        : string.IsNullOrEmpty(wanted.Reason);
}
