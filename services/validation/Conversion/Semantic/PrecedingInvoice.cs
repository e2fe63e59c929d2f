namespace Hub.Conversion.Semantic;

/// <summary>An earlier invoice that this one refers to.</summary>
public sealed record PrecedingInvoice
{
    /// <summary>BT-25: its number.</summary>
    [BusinessTerm("BT-25")]
    public string? Reference { get; set; }

    /// <summary>BT-26: its date of issue.</summary>
    [BusinessTerm("BT-26")]
    public DateOnly? IssueDate { get; set; }
}
