namespace Hub.Conversion.Semantic;

/// <summary>An attribute of an item.</summary>
public sealed record ItemAttribute
{
    /// <summary>BT-160: its name.</summary>
    [BusinessTerm("BT-160")]
    public string? Name { get; set; }

    /// <summary>BT-161: its value.</summary>
    [BusinessTerm("BT-161")]
    public string? Value { get; set; }
}
