namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="ItemAttribute"/>, as the tables of the syntaxes name them.</summary>
internal static class ItemAttributeTerms
{
    public static readonly Term<ItemAttribute, string?> Name = new("BT-160", group => group.Name, (group, value) => group.Name = value);
    public static readonly Term<ItemAttribute, string?> Value = new("BT-161", group => group.Value, (group, value) => group.Value = value);
}
