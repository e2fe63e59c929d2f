namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="PaymentCard"/>, as the tables of the syntaxes name them.</summary>
internal static class PaymentCardTerms
{
    public static readonly Term<PaymentCard, string?> Number = new("BT-87", group => group.Number, (group, value) => group.Number = value);
    public static readonly Term<PaymentCard, string?> Holder = new("BT-88", group => group.Holder, (group, value) => group.Holder = value);
}
