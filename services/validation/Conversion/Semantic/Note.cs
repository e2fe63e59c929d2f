namespace Hub.Conversion.Semantic;

/// <summary>A note and what it is about.</summary>
public sealed record Note
{
    /// <summary>BT-21: subject (UNTDID 4451).</summary>
    [BusinessTerm("BT-21")]
    public string? SubjectCode { get; set; }

    /// <summary>BT-22: the note.</summary>
    [BusinessTerm("BT-22")]
    public string? Text { get; set; }
}
