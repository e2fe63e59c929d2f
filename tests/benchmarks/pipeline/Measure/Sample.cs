namespace Hub.Pipeline.Measure;

/// <summary>How things stood at one instant.</summary>
/// <param name="Second">Seconds since the first look.</param>
/// <param name="Accepted">Invoices answered so far.</param>
/// <param name="Delivered">Invoices in their collectivities' hands so far.</param>
/// <param name="Told">Webhook events so far.</param>
/// <param name="OldestMs">How long the oldest invoice waits that is neither delivered nor judged.</param>
/// <param name="UntoldMs">How long the oldest invoice waits that no webhook has told the verdict of.</param>
/// <param name="Validation">Messages (up to 100 invoices each) that wait for validation.</param>
/// <param name="Routing">Messages that wait for routing.</param>
/// <param name="Notification">Messages that wait for notification.</param>
/// <param name="Inboxes">Invoices in the collectivities' queues.</param>
internal sealed record Sample(double Second, int Accepted, int Delivered, int Told, double OldestMs, double UntoldMs, long Validation, long Routing, long Notification, long Inboxes);
