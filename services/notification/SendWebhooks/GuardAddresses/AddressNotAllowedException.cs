namespace Hub.Notification.SendWebhooks.GuardAddresses;

/// <summary>A name led to no address that the hub may send to.</summary>
internal sealed class AddressNotAllowedException() : IOException("The host leads to no address that webhooks may be sent to.");
