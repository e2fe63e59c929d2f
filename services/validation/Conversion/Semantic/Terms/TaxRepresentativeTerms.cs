namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="TaxRepresentative"/>, as the tables of the syntaxes name them.</summary>
internal static class TaxRepresentativeTerms
{
    public static readonly Term<TaxRepresentative, string?> Name = new("BT-62", group => group.Name, (group, value) => group.Name = value);
    public static readonly Term<TaxRepresentative, string?> VatIdentifier = new("BT-63", group => group.VatIdentifier, (group, value) => group.VatIdentifier = value);
    public static readonly Term<TaxRepresentative, PostalAddress?> Address = new("BG-12", group => group.Address, (group, value) => group.Address = value);
}
