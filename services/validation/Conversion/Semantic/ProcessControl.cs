namespace Hub.Conversion.Semantic;

/// <summary>The process and the specification an invoice claims to follow.</summary>
public sealed record ProcessControl
{
    /// <summary>BT-23: business process; in France the "cadre de facturation".</summary>
    [BusinessTerm("BT-23")]
    public string? BusinessProcess { get; set; }

    /// <summary>BT-24: identifier of the specification.</summary>
    [BusinessTerm("BT-24")]
    public string? Specification { get; set; }
}
