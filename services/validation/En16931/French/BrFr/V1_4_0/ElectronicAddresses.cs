using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-12, 13, 21, 22, 23 and 25: the electronic addresses of the French directory.</summary>
internal static class ElectronicAddresses
{
    private const int MaxLength = 125;

    private static readonly TermPlace[] Places =
    [
        Of("BT-34", Parties.Seller), Of("BT-49", Parties.Buyer), Of("EXT-FR-FE-12", Parties.BuyersAgent), Of("EXT-FR-FE-29", Parties.Payee),
        Of("EXT-FR-FE-52", Parties.Payer), Of("EXT-FR-FE-75", Parties.SellersAgent), Of("EXT-FR-FE-98", Parties.Invoicee),
        Of("EXT-FR-FE-121", Parties.Invoicer),
    ];

    public static IEnumerable<BrFrRule> All =>
    [
        Mandatory("BR-FR-12", "BT-49", "de l'acheteur", "of the buyer", paths => paths.BuyerAddress),
        Mandatory("BR-FR-13", "BT-34", "du vendeur", "of the seller", paths => paths.SellerAddress),
        new(
            "BR-FR-21", "BT-49 BT-47",
            new("BR-FR-21_BT-49", "{invoice}", IsOfBuyer),
            new("BR-FR-21_BT-49", "/rsm:CrossIndustryInvoice", IsOfBuyer),
            OwnAddressText("de l'acheteur (BT-49)", "BT-47", "of the buyer (BT-49)")),
        new(
            "BR-FR-22", "BT-34 BT-30",
            new("BR-FR-22_BT-34", "{invoice}", IsOfSeller),
            new("BR-FR-22_BT-34", "/rsm:CrossIndustryInvoice", IsOfSeller),
            OwnAddressText("du vendeur (BT-34), dans une facture émise par l'acheteur,", "BT-30", "of the seller (BT-34), in an invoice that the buyer issues,")),
        .. Places.Select(place => new BrFrRule(
            "BR-FR-23", place.Term,
            new($"BR-FR-23_{place.Term}", place.Ubl + "[@schemeID='0225']", HasPlainLetters),
            new($"BR-FR-23_{place.Term}", place.Cii + "[@schemeID='0225']", HasPlainLetters),
            new RuleText(
                $"L'adresse électronique « {{found}} » ({place.French}, {place.Term}, schéma 0225) est vide ou contient un caractère refusé. N'employez que des lettres sans accent, des chiffres et + - _ .",
                $"The electronic address \"{{found}}\" ({place.English}, {place.Term}, scheme 0225) is empty or holds a character that is refused. Use letters without accents, digits and + - _ . only."))),
        .. Places.Select(place => new BrFrRule(
            "BR-FR-25", place.Term,
            new($"BR-FR-25_{place.Term}", place.Ubl, IsShort),
            new($"BR-FR-25_{place.Term}", place.Cii, IsShort),
            new RuleText(
                $"L'adresse électronique ({place.French}, {place.Term}) dépasse 125 caractères. Reprenez celle de l'annuaire.",
                $"The electronic address ({place.English}, {place.Term}) is longer than 125 characters. Take the one of the directory."))),
    ];

    private static TermPlace Of(string term, TermPlace party) => party with
    {
        Term = term,
        CiiTerm = term,
        Ubl = party.Ubl + "/cbc:EndpointID",
        Cii = party.Cii + "/ram:URIUniversalCommunication/ram:URIID",
    };

    private static BrFrRule Mandatory(string id, string term, string french, string english, Func<Paths, PathSet> address) => new(
        id, term,
        new($"{id}_{term}", "{invoice}", (invoice, facts) => invoice.KeptIf(invoice.IsFilled(address(facts.Paths)))),
        new($"{id}_{term}", "/rsm:CrossIndustryInvoice", (invoice, facts) => invoice.KeptIf(!invoice.TextOf(address(facts.Paths)).IsEmpty)),
        new RuleText(
            $"L'adresse électronique {french} ({term}) est absente ou vide. Indiquez celle de l'annuaire, avec le schéma 0225.",
            $"The electronic address {english} ({term}) is missing or empty. Give the one of the directory, with the scheme 0225."));

    private static Outcome IsOfBuyer(Element invoice, Facts facts) => invoice.KeptIf(
        !facts.Notes.IsBusinessToBusiness
        || invoice.Any(facts.Paths.TypeCode, Codes.SelfBilled)
        || IsOwn(invoice, facts.Paths.BuyerAddress, facts.Paths.BuyerIdentifier, facts.Paths.BuyerFrenchAddress),
        facts.Paths.BuyerAddress);

    private static Outcome IsOfSeller(Element invoice, Facts facts) => invoice.KeptIf(
        !facts.Notes.HasTreatment
        || !invoice.Any(facts.Paths.TypeCode, Codes.SelfBilled)
        || IsOwn(invoice, facts.Paths.SellerAddress, facts.Paths.SellerIdentifier, facts.Paths.SellerFrenchAddress),
        facts.Paths.SellerAddress);

    private static bool IsOwn(Element invoice, PathSet address, PathSet identifier, PathSet frenchAddress) =>
        invoice.TextOf(address).StartsWith(invoice.TextOf(identifier)) && invoice.Has(frenchAddress);

    private static RuleText OwnAddressText(string frenchOwner, string identifier, string englishOwner) => new(
        $"L'adresse électronique {frenchOwner} doit avoir le schéma 0225 et commencer par son SIREN ({identifier}). Reprenez son adresse dans l'annuaire, par exemple 123456789 ou 123456789_SERVICE.",
        $"The electronic address {englishOwner} must have the scheme 0225 and begin with the SIREN ({identifier}). Take the address of the directory, for example 123456789 or 123456789_SERVICE.");

    private static Outcome HasPlainLetters(Element address, Facts facts) => address.KeptIf(Formats.IsAddress(address.Text));

    private static Outcome IsShort(Element address, Facts facts) => address.KeptIf(XmlSpace.Length(address.Text) <= MaxLength);
}
