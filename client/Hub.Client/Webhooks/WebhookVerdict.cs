namespace Hub.Client.Webhooks;

/// <summary>Whether a webhook is the hub's. Anything but <see cref="Genuine"/> is answered with 401 and not read.</summary>
public enum WebhookVerdict
{
    /// <summary>Sent by the hub, a moment ago, to whoever has this secret or key.</summary>
    Genuine,

    /// <summary>A header is missing, or is none that the hub writes.</summary>
    HeadersUnreadable,

    /// <summary>Signed too long ago, or in the future: perhaps an old message sent again by somebody else.</summary>
    OutsideTolerance,

    /// <summary>No signature fits.</summary>
    SignatureWrong,
}
