namespace Hub.ChooseRules;

/// <summary>How long an invoice number may be from a date on.</summary>
public sealed class NumberLengthEntry
{
    /// <summary>From this issue date (BT-2) on, YYYY-MM-DD; since ever by default.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Characters, 1 to 100. Required.</summary>
    public int Most { get; set; }
}
