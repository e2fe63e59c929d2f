using System.Text.Json.Serialization;

namespace Hub.Notification.SendMail;

/// <summary>The language of a digest.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DigestLanguage>))]
internal enum DigestLanguage
{
    /// <summary>French.</summary>
    [JsonStringEnumMemberName("fr")]
    French,

    /// <summary>English.</summary>
    [JsonStringEnumMemberName("en")]
    English,
}
