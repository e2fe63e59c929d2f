namespace Hub.Conversion.Semantic;

/// <summary>A period: of the invoice or of a line.</summary>
public sealed record Period
{
    /// <summary>BT-73, BT-134: first day.</summary>
    [BusinessTerm("BT-73", "BT-134")]
    public DateOnly? Start { get; set; }

    /// <summary>BT-74, BT-135: last day.</summary>
    [BusinessTerm("BT-74", "BT-135")]
    public DateOnly? End { get; set; }
}
