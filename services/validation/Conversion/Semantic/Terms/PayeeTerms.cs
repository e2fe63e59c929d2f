namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Payee"/>, as the tables of the syntaxes name them.</summary>
internal static class PayeeTerms
{
    public static readonly Term<Payee, string?> Name = new("BT-59", group => group.Name, (group, value) => group.Name = value);
    public static readonly Term<Payee, Identifier?> Identifier = new("BT-60", group => group.Identifier, (group, value) => group.Identifier = value);
    public static readonly Term<Payee, Identifier?> LegalIdentifier = new("BT-61", group => group.LegalIdentifier, (group, value) => group.LegalIdentifier = value);
}
