namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Period"/>, as the tables of the syntaxes name them.</summary>
internal static class PeriodTerms
{
    public static readonly Term<Period, DateOnly?> Start = new("BT-73", group => group.Start, (group, value) => group.Start = value);
    public static readonly Term<Period, DateOnly?> End = new("BT-74", group => group.End, (group, value) => group.End = value);
}
