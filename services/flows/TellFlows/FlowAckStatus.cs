using System.Text.Json.Serialization;

namespace Hub.TellFlows;

/// <summary>What the hub says of a flow.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlowAckStatus>))]
internal enum FlowAckStatus
{
    /// <summary>Not judged yet.</summary>
    Pending,

    /// <summary>Taken.</summary>
    Ok,

    /// <summary>Rejected.</summary>
    Error,
}
