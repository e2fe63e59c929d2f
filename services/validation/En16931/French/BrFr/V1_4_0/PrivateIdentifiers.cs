using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-24 and 26: identifiers of the scheme 0224 (routing code of the French directory).</summary>
internal static class PrivateIdentifiers
{
    private const int MaxLength = 100;

    private static readonly TermPlace[] Places = [Parties.Seller, Parties.Buyer];

    public static IEnumerable<BrFrRule> All => Places.SelectMany(party => new BrFrRule[]
    {
        Rule("BR-FR-24", party, HasPlainLetters, new(
            $"L'identifiant « {{found}} » (schéma 0224, {party.French}, {party.Term}) est vide ou contient un caractère refusé. N'employez que des lettres sans accent, des chiffres et + - _ .",
            $"The identifier \"{{found}}\" (scheme 0224, {party.English}, {party.Term}) is empty or holds a character that is refused. Use letters without accents, digits and + - _ . only.")),
        Rule("BR-FR-26", party, IsShort, new(
            $"L'identifiant de schéma 0224 ({party.French}, {party.Term}) dépasse 100 caractères. Reprenez le code de l'annuaire.",
            $"The identifier of the scheme 0224 ({party.English}, {party.Term}) is longer than 100 characters. Take the code of the directory.")),
    });

    private static BrFrRule Rule(string id, TermPlace party, ElementCheck<Facts> check, RuleText text) => new(
        id, party.Term,
        new($"{id}_{party.Term}", party.Ubl + "/cac:PartyIdentification/cbc:ID[@schemeID='0224']", check),
        new($"{id}_{party.Term}", party.Cii + "/ram:GlobalID[@schemeID='0224']", check),
        text);

    private static Outcome HasPlainLetters(Element identifier, Facts facts) => identifier.KeptIf(Formats.IsAddress(identifier.Text));

    private static Outcome IsShort(Element identifier, Facts facts) => identifier.KeptIf(XmlSpace.Length(identifier.Text) <= MaxLength);
}
