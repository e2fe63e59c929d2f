using Hub.En16931.Rules;
using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>BR-FR-09: which of its tests a SIRET failed.</summary>
internal static class SiretOfSiren
{
    private const int SiretLength = 14;
    private const int SirenLength = 9;
    private const string SirenScheme = "0002";

    public static RuleText? Advise(XmlTree tree, int node)
    {
        var siret = tree.Value(node);
        return Reading.IsDigits(tree.Text(node), SiretLength) ? OfCompany(tree, node, siret) : OfDigits(siret);
    }

    private static RuleText OfDigits(string siret) => Reading.DigitsOf(siret) is { Length: SiretLength } digits
        ? new(
            $"Le SIRET « {siret} » (schéma 0009) s'écrit sans espace ni autre signe : {digits}.",
            $"The SIRET \"{siret}\" (scheme 0009) is written without spaces or other signs: {digits}.")
        : new(
            $"« {siret} », de schéma 0009, n'est pas un SIRET : il faut 14 chiffres sans espace. Si ce n'est pas un SIRET, changez le schéma (0002 pour un SIREN de 9 chiffres).",
            $"\"{siret}\", of scheme 0009, is not a SIRET: 14 digits without spaces are needed. If it is no SIRET, change the scheme (0002 for a SIREN of 9 digits).");

    private static RuleText? OfCompany(XmlTree tree, int node, string siret)
    {
        var party = tree.LocalName(tree.Parent(node)) == "PartyIdentification" ? tree.Parent(tree.Parent(node)) : tree.Parent(node);
        var numbers = tree.Under(party, "PartyLegalEntity", "CompanyID").Concat(tree.Under(party, "SpecifiedLegalOrganization", "ID")).ToList();
        var siren = numbers.FindIndex(number => tree.Value(number, Names.SchemeId) == SirenScheme);
        return siren >= 0 ? Other(siret, tree.Value(numbers[siren]))
            : numbers.Count > 0 ? WithoutScheme(tree, siret, numbers[0])
            : tree.LocalName(party) is "Party" or "SellerTradeParty" or "BuyerTradeParty" ? None(siret)
            : null;
    }

    private static RuleText Other(string siret, string siren) => Reading.DigitsOf(siren) is { Length: SirenLength } digits && siret.StartsWith(digits, StringComparison.Ordinal)
        ? new(
            $"Le SIREN « {siren} » (schéma 0002) s'écrit en 9 chiffres sans espace : {digits}. Le SIRET {siret} commence bien par lui.",
            $"The SIREN \"{siren}\" (scheme 0002) is written in 9 digits without spaces: {digits}. The SIRET {siret} does begin with it.")
        : new(
            $"Le SIRET {siret} (schéma 0009) commence par {siret[..SirenLength]}, mais le SIREN indiqué pour la même entreprise (schéma 0002) est {siren}. Corrigez l'un ou l'autre.",
            $"The SIRET {siret} (scheme 0009) begins with {siret[..SirenLength]}, but the SIREN given for the same company (scheme 0002) is {siren}. Correct one or the other.");

    private static RuleText WithoutScheme(XmlTree tree, string siret, int number)
    {
        var value = tree.Value(number);
        var (french, english) = tree.Value(number, Names.SchemeId) is { } scheme ? ($"a le schéma {scheme}", $"has the scheme {scheme}") : ("n'a pas de schemeID", "has no schemeID");
        var (frenchKind, englishKind) = Reading.DigitsOf(value)?.Length switch
        {
            SiretLength => (" et ressemble à un SIRET", " and looks like a SIRET"),
            SirenLength => (" et ressemble à un SIREN", " and looks like a SIREN"),
            _ => ("", ""),
        };
        return new(
            $"Le SIREN de l'entreprise du SIRET {siret} est introuvable : {tree.Named(number, "ligne")} « {value} » {french}{frenchKind}. Écrivez-y schemeID=\"{SirenScheme}\" et les 9 chiffres du SIREN : {siret[..SirenLength]} si le SIRET est juste.",
            $"The SIREN of the company of the SIRET {siret} is not found: {tree.Named(number, "line")} \"{value}\" {english}{englishKind}. Write schemeID=\"{SirenScheme}\" there and the 9 digits of the SIREN: {siret[..SirenLength]} if the SIRET is right.");
    }

    private static RuleText None(string siret) => new(
        $"L'entreprise du SIRET {siret} n'a pas de SIREN. Ajoutez son identifiant légal avec schemeID=\"{SirenScheme}\" : les 9 premiers chiffres du SIRET, {siret[..SirenLength]}, s'il est juste.",
        $"The company of the SIRET {siret} has no SIREN. Add its legal identifier with schemeID=\"{SirenScheme}\": the first 9 digits of the SIRET, {siret[..SirenLength]}, if that is right.");
}
