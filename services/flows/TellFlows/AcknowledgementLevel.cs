using System.Text.Json.Serialization;

namespace Hub.TellFlows;

/// <summary>How much a detail weighs.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AcknowledgementLevel>))]
internal enum AcknowledgementLevel
{
    /// <summary>The flow was rejected for it.</summary>
    Error,

    /// <summary>It was taken all the same.</summary>
    Warning,
}
