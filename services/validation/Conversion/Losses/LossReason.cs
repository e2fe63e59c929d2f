namespace Hub.Conversion.Losses;

/// <summary>Why something of the source is not in the target as it was.</summary>
public enum LossReason
{
    /// <summary>The semantic model of EN 16931 has no term for it.</summary>
    OutsideModel,

    /// <summary>The model has one value; the document has another one already.</summary>
    Repeated,

    /// <summary>It is not of the form the term has: a date that is no date.</summary>
    Unreadable,

    /// <summary>The value was kept, but not all of it: digits beyond the 28th, a time zone.</summary>
    Simplified,

    /// <summary>The target syntax has no place for it.</summary>
    OutsideTarget,

    /// <summary>Not a loss but an addition: the target syntax demands a value that the invoice does not have.</summary>
    Added,
}
