using System.Diagnostics.Metrics;

namespace Hub.Notification;

/// <summary>What notification shows of itself. The names are a contract with dashboards.</summary>
internal static class NotificationTelemetry
{
    public const string Name = "Hub.Notification";

    private static readonly Meter Meter = new(Name);

    public static readonly Counter<long> Events = Meter.CreateCounter<long>("hub.journal.events", description: "Events taken into the journal, by status.");
    public static readonly Counter<long> Repeats = Meter.CreateCounter<long>("hub.journal.repeats", description: "Messages that had taken effect before.");
    public static readonly Histogram<double> Lag = Meter.CreateHistogram<double>("hub.journal.lag", "ms", "From an event's instant to its place in the journal.");
    public static readonly UpDownCounter<long> Waiting = Meter.CreateUpDownCounter<long>("hub.feed.waiting", description: "Readers of the feed that wait for an event.");
    public static readonly Counter<long> WebhookRequests = Meter.CreateCounter<long>("hub.webhooks.requests", description: "Webhook requests made, by outcome.");
    public static readonly Counter<long> Mails = Meter.CreateCounter<long>("hub.mail.digests", description: "Mail digests sent.");
}
