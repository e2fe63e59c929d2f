using Hub.En16931.Model;

namespace Hub.En16931.Rules.Payment;

/// <summary>BR-51: of a payment card number (BT-87), at most ten characters are shown.</summary>
internal static class PaymentCard
{
    private const int MaxCharacters = 10;

    private static readonly TermPath Number = TermPath.Parse("ram:ID", SyntaxBinding.Cii.Vocabulary);

    /// <summary>The number found is not repeated in the finding: it may be a whole one.</summary>
    public static Outcome Ubl(Subject number) =>
        IsShort(number.Tree.Text(number.Node)) ? Outcome.Kept : Outcome.Broken(number.Node, found: "");

    public static Outcome Cii(Subject card)
    {
        var number = Number.First(card.Tree, card.Node);
        return number < 0 || !card.IsSingle(Number) || IsShort(card.Tree.Text(number)) ? Outcome.Kept : Outcome.Broken(number, found: "");
    }

    private static bool IsShort(string number) => XmlSpace.Normalize(number).EnumerateRunes().Count() <= MaxCharacters;
}
