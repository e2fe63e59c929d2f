namespace Hub.Conversion.Semantic;

/// <summary>A card that was used.</summary>
public sealed record PaymentCard
{
    /// <summary>BT-87: its last digits.</summary>
    [BusinessTerm("BT-87")]
    public string? Number { get; set; }

    /// <summary>BT-88: its holder.</summary>
    [BusinessTerm("BT-88")]
    public string? Holder { get; set; }
}
