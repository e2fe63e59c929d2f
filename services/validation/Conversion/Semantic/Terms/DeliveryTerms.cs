namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="Delivery"/>, as the tables of the syntaxes name them.</summary>
internal static class DeliveryTerms
{
    public static readonly Term<Delivery, string?> Name = new("BT-70", group => group.Name, (group, value) => group.Name = value);
    public static readonly Term<Delivery, Identifier?> Location = new("BT-71", group => group.Location, (group, value) => group.Location = value);
    public static readonly Term<Delivery, DateOnly?> Date = new("BT-72", group => group.Date, (group, value) => group.Date = value);
    public static readonly Term<Delivery, PostalAddress?> Address = new("BG-15", group => group.Address, (group, value) => group.Address = value);
}
