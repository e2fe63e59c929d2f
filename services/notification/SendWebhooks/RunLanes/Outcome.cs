using System.Net;

namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>How one request went.</summary>
/// <param name="Status">HTTP status; null without an answer.</param>
/// <param name="Error">Why it failed; null when the message was taken.</param>
/// <param name="RetryAfter">When the receiver wants to be asked again.</param>
/// <param name="Took">Until the answer's headers, or until it failed.</param>
internal sealed record Outcome(int? Status, string? Error, TimeSpan? RetryAfter, TimeSpan Took)
{
    /// <summary>Nothing was to be sent.</summary>
    public static Outcome Nothing { get; } = new(null, null, null, TimeSpan.Zero);

    public bool IsTaken => Error is null;

    /// <summary>True when it says nothing of the endpoint: no request was made.</summary>
    public bool IsNothing => Error is null && Status is null;

    public bool IsGone => Status == (int)HttpStatusCode.Gone;

    public static Outcome OfAnswer(int status, TimeSpan? retryAfter, TimeSpan took) => new(status, ErrorOf(status), retryAfter, took);

    public static Outcome OfFailure(string error, TimeSpan took) => new(null, error, null, took);

    private static string? ErrorOf(int status) => status switch
    {
        >= 200 and < 300 => null,
        >= 300 and < 400 => "redirect-not-followed",
        410 => "gone",
        _ => "status-" + status,
    };
}
