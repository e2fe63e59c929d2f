using System.Text.Json.Serialization;

namespace Hub.TellFlows;

/// <summary>Syntax of a flow's file.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FlowSyntax>))]
internal enum FlowSyntax
{
    /// <summary>UN/CEFACT Cross Industry Invoice.</summary>
    [JsonStringEnumMemberName("CII")]
    Cii,

    /// <summary>OASIS UBL.</summary>
    [JsonStringEnumMemberName("UBL")]
    Ubl,

    /// <summary>PDF with the invoice inside.</summary>
    [JsonStringEnumMemberName("Factur-X")]
    FacturX,

    /// <summary>Life-cycle message.</summary>
    [JsonStringEnumMemberName("CDAR")]
    Cdar,

    /// <summary>E-reporting; not taken here.</summary>
    [JsonStringEnumMemberName("FRR")]
    Frr,
}
