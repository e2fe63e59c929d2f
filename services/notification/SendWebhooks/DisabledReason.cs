namespace Hub.Notification.SendWebhooks;

/// <summary>Why nothing is sent to an endpoint.</summary>
internal static class DisabledReason
{
    /// <summary>Its account said so.</summary>
    public const string Account = "account";

    /// <summary>It answered 410.</summary>
    public const string Gone = "gone";

    /// <summary>It took nothing for three days.</summary>
    public const string Failing = "failing";
}
