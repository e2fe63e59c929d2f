using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-09: a SIRET has 14 digits and begins with the SIREN of the same company.</summary>
internal static class Establishments
{
    private static readonly PathSet UblSiret = UblPaths.Of("cac:PartyIdentification/cbc:ID[@schemeID='0009']");
    private static readonly PathSet UblSiren = UblPaths.Of("cac:PartyLegalEntity/cbc:CompanyID[@schemeID='0002']");
    private static readonly PathSet PlaceSiret = UblPaths.Of("cac:DeliveryLocation/cbc:ID[@schemeID='0009']");
    private static readonly PathSet PlaceSiren = UblPaths.Of("cac:DeliveryParty/cac:PartyLegalEntity/cbc:CompanyID[@schemeID='0002']");
    private static readonly PathSet CiiSiret = CiiPaths.Of("ram:GlobalID[@schemeID='0009']");
    private static readonly PathSet CiiSiren = CiiPaths.Of("ram:SpecifiedLegalOrganization/ram:ID[@schemeID='0002']");

    /// <summary>Seller and buyer must have a SIREN when they have a SIRET.</summary>
    private static readonly TermPlace[] Principals = [Parties.Seller, Parties.Buyer];

    private static readonly TermPlace[] Others =
    [
        Parties.Payee, Parties.BuyersAgent, Parties.Payer, Parties.SellersAgent, Parties.Invoicee, Parties.Invoicer,
    ];

    private static readonly TermPlace[] Deliveries =
    [
        new("BT-71", "lieu de livraison", "place of delivery", "{invoice}/cac:Delivery", "{delivery}/ram:ShipToTradeParty"),
        new(
            "EXT-FR-FE-146", "lieu de livraison de la ligne", "place of delivery of the line",
            "{line}/cac:Delivery/cac:DeliveryLocation", "{line}/ram:SpecifiedLineTradeDelivery/ram:ShipToTradeParty"),
    ];

    public static IEnumerable<BrFrRule> All =>
    [
        .. Principals.Select(party => Rule(party, Check(UblSiret, UblSiren, needsSiren: true), Check(CiiSiret, CiiSiren, needsSiren: true))),
        .. Others.Select(party => Rule(party, Check(UblSiret, UblSiren, needsSiren: false), Check(CiiSiret, CiiSiren, needsSiren: false))),
        .. Deliveries.Select(place => Rule(place, Check(PlaceSiret, PlaceSiren, needsSiren: false), Check(CiiSiret, CiiSiren, needsSiren: false))),
    ];

    private static BrFrRule Rule(TermPlace party, ElementCheck<Facts> ubl, ElementCheck<Facts> cii) => new(
        "BR-FR-09", party.Term,
        new($"BR-FR-09_{party.Term}", party.Ubl, ubl),
        new($"BR-FR-09_{party.Term}", party.Cii, cii),
        new RuleText(
            $"Le SIRET « {{found}} » (schéma 0009, {party.French}, {party.Term}) n'a pas 14 chiffres sans espace, ou ne commence pas par le SIREN de la même entreprise (son immatriculation, 9 chiffres avec le schéma 0002). Corrigez l'un ou l'autre[[ ; le SIREN indiqué est {{expected}}]].",
            $"The SIRET \"{{found}}\" (scheme 0009, {party.English}, {party.Term}) does not have 14 digits without spaces, or does not begin with the SIREN of the same company (its registration number, 9 digits with the scheme 0002). Correct one or the other[[; the SIREN given is {{expected}}]]."));

    private static ElementCheck<Facts> Check(PathSet sirets, PathSet sirens, bool needsSiren) => (party, _) =>
    {
        var siret = party.First(sirets);
        return siret < 0 ? Outcome.Kept : Judge(party, siret, sirens, needsSiren);
    };

    private static Outcome Judge(Element party, int siret, PathSet sirens, bool needsSiren)
    {
        var text = party.Tree.TextUtf8(siret);
        if (!Formats.IsDigits(text, 14))
        {
            return Outcome.Broken(siret);
        }

        var siren = party.TextOf(sirens);
        var isOfCompany = siren.IsEmpty ? !needsSiren : text.StartsWith(siren) && IsNineCharacters(siren);
        return isOfCompany ? Outcome.Kept : Outcome.Broken(siret, siren.IsEmpty ? null : System.Text.Encoding.UTF8.GetString(siren));
    }

    private static bool IsNineCharacters(ReadOnlySpan<byte> siren) => Model.XmlSpace.Length(siren) == 9;
}
