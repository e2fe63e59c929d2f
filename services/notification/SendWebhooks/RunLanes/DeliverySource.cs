namespace Hub.Notification.SendWebhooks.RunLanes;

/// <summary>Where a delivery comes from, and so what is written when it went well.</summary>
internal enum DeliverySource
{
    /// <summary>The endpoint's cursor.</summary>
    Journal,

    /// <summary>The retries.</summary>
    Retries,

    /// <summary>A replay's cursor.</summary>
    Replay,
}
