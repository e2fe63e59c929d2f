using System.Text.Json.Serialization;

namespace Hub.TellFlows;

/// <summary>Which way a flow goes, seen by the caller.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlowDirection>))]
internal enum FlowDirection
{
    /// <summary>From the hub to the caller.</summary>
    In,

    /// <summary>From the caller to the hub.</summary>
    Out,
}
