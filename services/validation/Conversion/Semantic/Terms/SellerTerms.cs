namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Seller"/>, as the tables of the syntaxes name them.</summary>
internal static class SellerTerms
{
    public static readonly Term<Seller, string?> Name = new("BT-27", group => group.Name, (group, value) => group.Name = value);
    public static readonly Term<Seller, string?> TradingName = new("BT-28", group => group.TradingName, (group, value) => group.TradingName = value);
    public static readonly Term<Seller, IList<Identifier>> Identifiers = new("BT-29", group => group.Identifiers, (group, value) => group.Identifiers = value);
    public static readonly Term<Seller, Identifier?> LegalIdentifier = new("BT-30", group => group.LegalIdentifier, (group, value) => group.LegalIdentifier = value);
    public static readonly Term<Seller, string?> VatIdentifier = new("BT-31", group => group.VatIdentifier, (group, value) => group.VatIdentifier = value);
    public static readonly Term<Seller, string?> TaxRegistration = new("BT-32", group => group.TaxRegistration, (group, value) => group.TaxRegistration = value);
    public static readonly Term<Seller, string?> LegalInformation = new("BT-33", group => group.LegalInformation, (group, value) => group.LegalInformation = value);
    public static readonly Term<Seller, Identifier?> ElectronicAddress = new("BT-34", group => group.ElectronicAddress, (group, value) => group.ElectronicAddress = value);
    public static readonly Term<Seller, PostalAddress?> Address = new("BG-5", group => group.Address, (group, value) => group.Address = value);
    public static readonly Term<Seller, Contact?> Contact = new("BG-6", group => group.Contact, (group, value) => group.Contact = value);
}
