namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Contact"/>, as the tables of the syntaxes name them.</summary>
internal static class ContactTerms
{
    public static readonly Term<Contact, string?> Name = new("BT-41", group => group.Name, (group, value) => group.Name = value);
    public static readonly Term<Contact, string?> Telephone = new("BT-42", group => group.Telephone, (group, value) => group.Telephone = value);
    public static readonly Term<Contact, string?> Email = new("BT-43", group => group.Email, (group, value) => group.Email = value);
}
