using System.Text.Json.Serialization;

namespace Hub.TellFlows;

/// <summary>Profile of a flow.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlowProfile>))]
internal enum FlowProfile
{
    /// <summary>Not known.</summary>
    Undefined,

    /// <summary>Factur-X BASIC.</summary>
    Basic,

    /// <summary>EN 16931.</summary>
    [JsonStringEnumMemberName("CIUS")]
    Cius,

    /// <summary>The French extension.</summary>
    [JsonStringEnumMemberName("Extended-CTC-FR")]
    ExtendedCtcFr,
}
