using Hub.En16931.Rules;
using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>BR-FR-CPRO-10 where the buyer has no SIRET: what is known of it, and a number of the buyer that looks like one.</summary>
internal static class BuyerSiret
{
    private const int SiretLength = 14;
    private const int SirenLength = 9;
    private static readonly HashSet<string> Parties = ["Party", "BuyerTradeParty"];

    public static RuleText? Advise(XmlTree tree, int node) => Parties.Contains(tree.LocalName(node)) ? Missing(tree, node) : null;

    private static RuleText Missing(XmlTree tree, int party)
    {
        var numbers = NumbersOf(tree, party).ToList();
        var like = numbers.FindIndex(number => Reading.DigitsOf(tree.Value(number)) is { Length: SiretLength });
        var siren = numbers.Select(number => tree.Value(number)).FirstOrDefault(number => Reading.IsDigits(number, SirenLength));
        var (french, english) = like >= 0 ? LooksLikeOne(tree, numbers[like])
            : siren is not null ? ($" Il commence par le SIREN de l'acheteur, {siren}, et son dernier chiffre est une clé : demandez-le à l'acheteur ou cherchez-le dans l'annuaire.", $" It begins with the buyer's SIREN, {siren}, and its last digit is a check digit: ask the buyer or look it up in the directory.")
            : (" Il commence par le SIREN de l'acheteur, et son dernier chiffre est une clé : demandez-le à l'acheteur ou cherchez-le dans l'annuaire.", " It begins with the buyer's SIREN, and its last digit is a check digit: ask the buyer or look it up in the directory.");
        return new RuleText(
            "La facture doit donner un SIRET de l'acheteur public, et un seul, dans BT-46 avec le schéma 0009 : 14 chiffres." + french,
            "The invoice must give one SIRET of the public buyer, and only one, in BT-46 with scheme 0009: 14 digits." + english);
    }

    private static IEnumerable<int> NumbersOf(XmlTree tree, int party) => tree.Under(party, "PartyIdentification", "ID")
        .Concat(tree.Under(party, "GlobalID")).Concat(tree.Under(party, "ID"))
        .Concat(tree.Under(party, "PartyLegalEntity", "CompanyID")).Concat(tree.Under(party, "SpecifiedLegalOrganization", "ID"));

    private static (string French, string English) LooksLikeOne(XmlTree tree, int number)
    {
        var value = Reading.DigitsOf(tree.Value(number));
        var (french, english) = tree.Value(number, Names.SchemeId) is { } scheme ? ($", de schéma {scheme}", $", of scheme {scheme}") : (", sans schéma", ", without a scheme");
        var (toFrench, toEnglish) = IsInPlace(tree, number) ? ("donnez-lui", "give it") : ("écrivez-le dans BT-46 avec", "write it in BT-46 with");
        return (
            $" {tree.Named(number, "ligne")} y ressemble{french} : si c'est lui, {toFrench} schemeID=\"0009\" : {value}.",
            $" {tree.Named(number, "line")} looks like it{english}: if it is, {toEnglish} schemeID=\"0009\": {value}.");
    }

    private static bool IsInPlace(XmlTree tree, int number) => tree.LocalName(number) == "GlobalID" || tree.LocalName(tree.Parent(number)) == "PartyIdentification";
}
