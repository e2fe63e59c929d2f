using System.Text.Json.Serialization;

namespace Hub.Notification.SendMail;

/// <summary>How often a digest is sent, if there is anything to say.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DigestRhythm>))]
internal enum DigestRhythm
{
    /// <summary>As soon as something happens; once a minute at most.</summary>
    [JsonStringEnumMemberName("instant")]
    Instant,

    /// <summary>At each full hour.</summary>
    [JsonStringEnumMemberName("hourly")]
    Hourly,

    /// <summary>Each day at an hour, Paris time.</summary>
    [JsonStringEnumMemberName("daily")]
    Daily,
}
