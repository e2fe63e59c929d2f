using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-10, 11 and 32: seller and buyer have a SIREN, and a SIREN has nine digits.</summary>
internal static class LegalIdentifiers
{
    private const int Length = 9;

    private static readonly PathSet UblSiren = UblPaths.Of("cbc:CompanyID[@schemeID='0002']");
    private static readonly PathSet CiiSellerSiren = CiiPaths.Of("{agreement}/ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:ID[@schemeID='0002']");

    public static IEnumerable<BrFrRule> All =>
    [
        new(
            "BR-FR-10", "BT-30",
            new("BR-FR-10_BT-30", "cac:AccountingSupplierParty/cac:Party/cac:PartyLegalEntity", (entity, _) => HasSiren(entity, UblSiren)),
            new("BR-FR-10_BT-30", "/rsm:CrossIndustryInvoice", (invoice, _) => HasSiren(invoice, CiiSellerSiren)),
            new RuleText(
                "Le SIREN du vendeur (BT-30, schéma 0002) est absent ou n'a pas 9 chiffres. Indiquez-le comme identifiant légal du vendeur.",
                "The SIREN of the seller (BT-30, scheme 0002) is missing or does not have 9 digits. Give it as the seller's legal identifier.")),
        new(
            "BR-FR-11", "BT-47",
            new("BR-FR-11_BT-47", "{invoice}", IsBuyerKnown),
            new("BR-FR-11_BT-47", "/rsm:CrossIndustryInvoice", IsBuyerKnownExactly),
            new RuleText(
                "La facture est annoncée B2B, mais le SIREN de l'acheteur (BT-47, schéma 0002) est absent ou n'a pas 9 chiffres. Indiquez-le.",
                "The invoice is announced as B2B, but the SIREN of the buyer (BT-47, scheme 0002) is missing or does not have 9 digits. Give it.")),
        new(
            "BR-FR-32", "BT-30 BT-47",
            new("BR-FR-32-LEGALID", "cac:PartyLegalEntity/cbc:CompanyID[@schemeID='0002']", IsSiren),
            new("BR-FR-32-LEGALID", "ram:SpecifiedLegalOrganization/ram:ID[@schemeID='0002']", IsSiren),
            new RuleText(
                "« {found} » n'est pas un SIREN alors que son schéma est 0002. Un SIREN a 9 chiffres, sans espace ; pour un SIRET, employez le schéma 0009.",
                "\"{found}\" is not a SIREN although its scheme is 0002. A SIREN has 9 digits and no space; for a SIRET use the scheme 0009.")),
        new(
            "BR-FR-32", "BT-29 BT-46",
            new(
                "BR-FR-32-ID",
                "cac:PartyIdentification/cbc:ID[@schemeID='0002'] | cac:PartyIdentification/cbc:ID[@schemeID='0231']",
                IsSiren),
            new("BR-FR-32-GLOBALID", "ram:GlobalID[@schemeID='0002'] | ram:GlobalID[@schemeID='0231']", IsSiren),
            new RuleText(
                "« {found} » n'est pas un SIREN alors que son schéma est 0002 (SIREN) ou 0231 (assujetti unique). Écrivez 9 chiffres, sans espace.",
                "\"{found}\" is not a SIREN although its scheme is 0002 (SIREN) or 0231 (single taxable entity). Write 9 digits without spaces.")),
    ];

    private static Outcome HasSiren(Element element, PathSet siren) =>
        element.KeptIf(Formats.IsDigits(XmlSpace.Trim(element.TextOf(siren)), Length), siren);

    private static Outcome IsBuyerKnown(Element invoice, Facts facts) => invoice.KeptIf(
        !facts.Notes.IsBusinessToBusiness || Formats.IsDigits(XmlSpace.Trim(invoice.TextOf(facts.Paths.BuyerSiren)), Length),
        facts.Paths.BuyerSiren);

    /// <summary>CII allows no white space around it.</summary>
    private static Outcome IsBuyerKnownExactly(Element invoice, Facts facts) => invoice.KeptIf(
        !facts.Notes.IsBusinessToBusiness || Formats.IsDigits(invoice.TextOf(facts.Paths.BuyerSiren), Length),
        facts.Paths.BuyerSiren);

    private static Outcome IsSiren(Element identifier, Facts facts) =>
        identifier.KeptIf(Formats.IsDigits(XmlSpace.Trim(identifier.Text), Length));
}
