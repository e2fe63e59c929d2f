using System.ComponentModel.DataAnnotations;

namespace Hub.Notification.SendWebhooks;

/// <summary>Settings of webhooks. Section <c>Hub:Webhooks</c> (environment: <c>HUB__WEBHOOKS__…</c>).</summary>
internal sealed class WebhookOptions
{
    public const string Section = "Hub:Webhooks";

    /// <summary>Ranges beyond the public internet that webhooks may be sent to, also without TLS: <c>10.20.0.0/16</c>. Default: none.</summary>
    public IReadOnlyList<string> AllowedRanges { get; set; } = [];

    /// <summary>How long a receiver may take to answer. Default: 15 s.</summary>
    [Range(typeof(TimeSpan), "00:00:01", "00:01:00")]
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(15);

    /// <summary>Requests under way at once, to all endpoints together. Default: 256.</summary>
    [Range(1, 10_000)]
    public int InFlight { get; set; } = 256;

    /// <summary>Endpoints that one account may have. Default: 100.</summary>
    [Range(1, 10_000)]
    public int PerAccount { get; set; } = 100;

    /// <summary>
    /// Webhooks of flows (XP Z12-013): true: what is signed is the SHA-256 of the body, <c>@</c> and the time, as its description can be read; false: these themselves. Default: false.
    /// </summary>
    public bool FlowFingerprint { get; set; }

    /// <summary>How long attempts are shown. Default: 7 days.</summary>
    [Range(typeof(TimeSpan), "01:00:00", "365.00:00:00")]
    public TimeSpan AttemptsKept { get; set; } = TimeSpan.FromDays(7);
}
