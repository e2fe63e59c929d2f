namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Buyer"/>, as the tables of the syntaxes name them.</summary>
internal static class BuyerTerms
{
    public static readonly Term<Buyer, string?> Name = new("BT-44", group => group.Name, (group, value) => group.Name = value);
    public static readonly Term<Buyer, string?> TradingName = new("BT-45", group => group.TradingName, (group, value) => group.TradingName = value);
    public static readonly Term<Buyer, Identifier?> Identifier = new("BT-46", group => group.Identifier, (group, value) => group.Identifier = value);
    public static readonly Term<Buyer, Identifier?> LegalIdentifier = new("BT-47", group => group.LegalIdentifier, (group, value) => group.LegalIdentifier = value);
    public static readonly Term<Buyer, string?> VatIdentifier = new("BT-48", group => group.VatIdentifier, (group, value) => group.VatIdentifier = value);
    public static readonly Term<Buyer, Identifier?> ElectronicAddress = new("BT-49", group => group.ElectronicAddress, (group, value) => group.ElectronicAddress = value);
    public static readonly Term<Buyer, PostalAddress?> Address = new("BG-8", group => group.Address, (group, value) => group.Address = value);
    public static readonly Term<Buyer, Contact?> Contact = new("BG-9", group => group.Contact, (group, value) => group.Contact = value);
}
