namespace Hub.Conversion.Losses;

/// <summary>Something of the source that is not in the target as it was.</summary>
/// <param name="Path">Where: an XPath in the source, with its own prefixes; or, for what the target lacks, the term ("BG-3[2]").</param>
/// <param name="Value">What, shortened to 80 characters; for an addition what was added.</param>
/// <param name="Reason">Why.</param>
public sealed record Loss(string Path, string? Value, LossReason Reason)
{
    /// <summary>Longest value, in characters.</summary>
    public const int LongestValue = 80;

    /// <summary>The reason as a sentence in French.</summary>
    public string French => LossTexts.French(Reason);

    /// <summary>The reason as a sentence in English.</summary>
    public string English => LossTexts.English(Reason);

    /// <summary>A value as it is shown: white space in one piece, shortened with an ellipsis.</summary>
    public static string Shorten(string value)
    {
        var spaced = string.Join(' ', value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return spaced.Length <= LongestValue ? spaced : string.Concat(spaced.AsSpan(0, LongestValue - 1), "…");
    }
}
