namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="PostalAddress"/>, as the tables of the syntaxes name them.</summary>
internal static class PostalAddressTerms
{
    public static readonly Term<PostalAddress, string?> Line1 = new("BT-35", group => group.Line1, (group, value) => group.Line1 = value);
    public static readonly Term<PostalAddress, string?> Line2 = new("BT-36", group => group.Line2, (group, value) => group.Line2 = value);
    public static readonly Term<PostalAddress, string?> Line3 = new("BT-162", group => group.Line3, (group, value) => group.Line3 = value);
    public static readonly Term<PostalAddress, string?> City = new("BT-37", group => group.City, (group, value) => group.City = value);
    public static readonly Term<PostalAddress, string?> PostCode = new("BT-38", group => group.PostCode, (group, value) => group.PostCode = value);
    public static readonly Term<PostalAddress, string?> Subdivision = new("BT-39", group => group.Subdivision, (group, value) => group.Subdivision = value);
    public static readonly Term<PostalAddress, string?> Country = new("BT-40", group => group.Country, (group, value) => group.Country = value);
}
