using System.Text;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-CO-10: identifiers of a party say their scheme, and no two have the same.</summary>
internal static class PartyIdentifiers
{
    private static readonly PathSet OfUblParty = UblPaths.Of("cac:PartyIdentification/cbc:ID");
    private static readonly PathSet OfUblPlace = UblPaths.Of("cbc:ID");
    private static readonly PathSet OfCiiParty = CiiPaths.Of("ram:GlobalID");
    private static readonly int Scheme = XmlName.Of("", "schemeID");

    /// <summary>In UBL these parties are judged wherever they stand.</summary>
    private static readonly TermPlace[] AnyParties =
    [
        .. new[]
        {
            Parties.Seller, Parties.Buyer, Parties.Payee, Parties.BuyersAgent, Parties.Payer, Parties.SellersAgent, Parties.Invoicee, Parties.Invoicer,
        }
        .Select(party => party with { Ubl = party.Ubl.Replace("{invoice}/", "", StringComparison.Ordinal) }),
    ];

    private static readonly TermPlace[] Places =
    [
        new("BT-71", "lieu de livraison", "place of delivery", "{invoice}/cac:Delivery/cac:DeliveryLocation", "{delivery}/ram:ShipToTradeParty"),
        new(
            "EXT-FR-FE-146", "lieu de livraison de la ligne", "place of delivery of the line",
            "{line}/cac:Delivery/cac:DeliveryLocation", "{line}/ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty"),
    ];

    public static IEnumerable<BrFrRule> All =>
        [.. AnyParties.SelectMany(party => Rules(party, OfUblParty)), .. Places.SelectMany(place => Rules(place, OfUblPlace))];

    private static BrFrRule[] Rules(TermPlace party, PathSet ubl) =>
    [
        new(
            "BR-FR-CO-10", party.Term,
            new($"BR-FR-CO-10_{party.Term}-1", party.Ubl, (element, _) => HaveSchemes(element, ubl)),
            new($"BR-FR-CO-10_{party.Term}-1", party.Cii, (element, _) => HaveSchemes(element, OfCiiParty)),
            new RuleText(
                $"Un identifiant ({party.French}, {party.Term}) n'a pas de schéma. Ajoutez l'attribut schemeID : 0009 pour un SIRET, 0002 pour un SIREN, 0224 pour un code de routage.",
                $"An identifier ({party.English}, {party.Term}) has no scheme. Add the attribute schemeID: 0009 for a SIRET, 0002 for a SIREN, 0224 for a routing code.")),
        new(
            "BR-FR-CO-10", party.Term,
            new($"BR-FR-CO-10_{party.Term}-2", party.Ubl, (element, _) => HaveOwnSchemes(element, ubl)),
            new($"BR-FR-CO-10_{party.Term}-2", party.Cii, (element, _) => HaveOwnSchemes(element, OfCiiParty)),
            new RuleText(
                $"Deux identifiants ({party.French}, {party.Term}) ont le même schéma « {{found}} ». N'en gardez qu'un par schéma.",
                $"Two identifiers ({party.English}, {party.Term}) have the same scheme \"{{found}}\". Keep one for each scheme.")),
    ];

    private static Outcome HaveSchemes(Element party, PathSet identifiers)
    {
        foreach (var identifier in party.All(identifiers))
        {
            if (party.Tree.Attribute(identifier, Scheme) < 0)
            {
                return Outcome.Broken(identifier);
            }
        }

        return Outcome.Kept;
    }

    private static Outcome HaveOwnSchemes(Element party, PathSet identifiers)
    {
        HashSet<string>? schemes = null;
        foreach (var identifier in party.All(identifiers))
        {
            if (party.Tree.TryGetAttribute(identifier, Scheme, out var scheme) && !(schemes ??= []).Add(Encoding.UTF8.GetString(scheme)))
            {
                return Outcome.Broken(identifier, found: Encoding.UTF8.GetString(scheme));
            }
        }

        return Outcome.Kept;
    }
}
