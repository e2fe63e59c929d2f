namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="LineVat"/>, as the tables of the syntaxes name them.</summary>
internal static class LineVatTerms
{
    public static readonly Term<LineVat, string?> Category = new("BT-151", group => group.Category, (group, value) => group.Category = value);
    public static readonly Term<LineVat, decimal?> Rate = new("BT-152", group => group.Rate, (group, value) => group.Rate = value);
}
