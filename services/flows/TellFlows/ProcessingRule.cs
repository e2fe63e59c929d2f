using System.Text.Json.Serialization;

namespace Hub.TellFlows;

/// <summary>Which regime a flow is under.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ProcessingRule>))]
internal enum ProcessingRule
{
    /// <summary>Not known.</summary>
    Undefined,

    /// <summary>Between companies.</summary>
    B2B,

    /// <summary>International, between companies.</summary>
    B2BInt,

    /// <summary>To consumers.</summary>
    B2C,

    /// <summary>To the public sector: what the hub is for.</summary>
    B2G,

    /// <summary>To the public sector, international.</summary>
    B2GInt,

    /// <summary>Outside the reform.</summary>
    OutOfScope,

    /// <summary>To the public sector, outside the reform.</summary>
    B2GOutOfScope,

    /// <summary>Kept, not sent.</summary>
    ArchiveOnly,

    /// <summary>None.</summary>
    NotApplicable,
}
