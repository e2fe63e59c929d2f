using Hub.Notification.SendWebhooks.SignMessages;

namespace Hub.Notification.SendWebhooks.ManageEndpoints;

/// <summary>One endpoint's story, told in the examples of the API page.</summary>
internal static class WebhookExamples
{
    private static readonly Guid Id = new("019ab0c2-8000-7a11-9d21-3f0c5b7e1a90");
    private static readonly Guid MessageId = new("019ab0c2-7d10-8a77-b3c1-6f2d5e9a1c02");
    private static readonly DateTimeOffset At = new(2026, 11, 23, 8, 30, 0, TimeSpan.Zero);

    public static WebhookRequest Request { get; } = new("https://erp.example.fr/hooks/invoices", "Rejects and payments", new EventFilter(Statuses: [207, 208, 210, 211, 213]), 100);

    public static WebhookChange Change { get; } = new(Filter: new EventFilter(Statuses: [213]), Enabled: true);

    public static WebhookView Webhook { get; } = new(
        Id, "edf", Request.Url!, Request.Description, Request.Filter!, 100, SignatureKind.Hmac, null, null, At, true, null, "1042", null, null);

    public static WebhookSecret Secret { get; } = new("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwAAAAAAAAAAA=", Webhook);

    public static WebhookList List { get; } = new([Webhook], null);

    public static RotationRequest Rotation { get; } = new(48);

    public static ReplayRequest Replay { get; } = new(After: "1000", Until: "1042");

    public static ReplayView Replayed { get; } = new(null, "1000", "1042");

    public static PingView Ping { get; } = new(MessageId, true, 204, null, 38);

    public static AttemptPage Attempts { get; } = new(
        [
            new AttemptView(new Guid("019ab0c2-9000-7000-8000-000000000002"), MessageId, "1043", "1043", 1, 1, 1, At.AddMinutes(1), 15_000, null, "timeout", At.AddMinutes(1).AddSeconds(20)),
            new AttemptView(new Guid("019ab0c2-9000-7000-8000-000000000001"), null, "987", "1042", 56, 56, 1, At, 41, 204, null, null),
        ],
        null);

    public static RetryPage Retries { get; } = new([new RetryView(MessageId, ["1043"], 1, At.AddMinutes(1), At.AddMinutes(1).AddSeconds(20))], null);
}
