using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>BR-FR-MV-03: what a line that opens a sub-invoice must say of it.</summary>
internal static class GroupRules
{
    private const string CiiReference = "{line}/ram:SpecifiedLineTradeSettlement/ram:AdditionalReferencedDocument";

    private static readonly PathSet UblFramework = UblPaths.Of("cac:DocumentReference[130]/cbc:ID[@schemeID='AVV']");
    private static readonly PathSet Type = CiiPaths.Of("ram:TypeCode");
    private static readonly PathSet Number = CiiPaths.Of("ram:IssuerAssignedID");

    public static IEnumerable<BrFrRule> All =>
    [
        SubInvoiceRules.OfGroups("BR-FR-MV-03_EXT-FR-FE-164", "EXT-FR-FE-164", HasSellerName, new RuleText(
            "Une ligne GROUP n'indique pas le nom du vendeur de la sous-facture (EXT-FR-FE-164). Ajoutez-le.",
            "A GROUP line does not give the name of the seller of the sub-invoice (EXT-FR-FE-164). Add it.")),
        SubInvoiceRules.OfGroups("BR-FR-MV-03_EXT-FR-FE-167", "EXT-FR-FE-167", HasSellerIdentifier, new RuleText(
            "Une ligne GROUP n'indique pas l'identifiant légal du vendeur de la sous-facture (EXT-FR-FE-167). Ajoutez son SIREN.",
            "A GROUP line does not give the legal identifier of the seller of the sub-invoice (EXT-FR-FE-167). Add the SIREN.")),
        SubInvoiceRules.OfGroups("BR-FR-MV-03_EXT-FR-FE-177", "EXT-FR-FE-177", HasSellerCountry, new RuleText(
            "Une ligne GROUP n'indique pas le pays du vendeur de la sous-facture (EXT-FR-FE-177). Ajoutez son code, par exemple FR.",
            "A GROUP line does not give the country of the seller of the sub-invoice (EXT-FR-FE-177). Add its code, for example FR.")),
        SubInvoiceRules.OfGroups("BR-FR-MV-03_EXT-FR-FE-181", "EXT-FR-FE-181", HasVat, new RuleText(
            "Une ligne GROUP n'indique pas la TVA de la sous-facture dans la devise de la facture (EXT-FR-FE-181). Ajoutez-la, avec l'attribut currencyID.",
            "A GROUP line does not give the VAT of the sub-invoice in the currency of the invoice (EXT-FR-FE-181). Add it, with the attribute currencyID.")),
        SubInvoiceRules.OfGroups("BR-FR-MV-03_EXT-FR-FE-182", "EXT-FR-FE-182 BT-6", HasAccountingVat, new RuleText(
            "Une ligne GROUP n'indique pas la TVA de la sous-facture dans la devise de comptabilisation (EXT-FR-FE-182, BT-6). Ajoutez-la, avec l'attribut currencyID.",
            "A GROUP line does not give the VAT of the sub-invoice in the VAT accounting currency (EXT-FR-FE-182, BT-6). Add it, with the attribute currencyID.")),
        new(
            "BR-FR-MV-03-references", "BT-128",
            SubInvoiceRules.OfGroups("BR-FR-MV-03_BT-128_AFL", "BT-128", HasUblNumber, default).Ubl,
            new("BR-FR-MV-03_BT-128_AFL", CiiReference + "[AFL]", HasCiiNumber),
            new RuleText(
                "Une ligne GROUP n'a pas de numéro de sous-facture (BT-128, schéma AFL, type 130). Ajoutez-le.",
                "A GROUP line has no sub-invoice number (BT-128, scheme AFL, type 130). Add it.")),
        new(
            "BR-FR-MV-03-references", "BT-128",
            SubInvoiceRules.OfGroups("BR-FR-MV-03_BT-128_AVV", "BT-128", HasUblFramework, default).Ubl,
            new("BR-FR-MV-03_BT-128_AVV", CiiReference + "[AVV]", HasCiiFramework),
            new RuleText(
                "Une ligne GROUP n'indique pas le cadre de la sous-facture (BT-128, schéma AVV, type 130), ou indique S8, B8 ou M8. Écrivez le cadre propre à la sous-facture, par exemple S1.",
                "A GROUP line does not give the framework of the sub-invoice (BT-128, scheme AVV, type 130), or gives S8, B8 or M8. Write the sub-invoice's own, for example S1.")),
    ];

    private static Outcome HasSellerName(Element line, Facts facts) => line.KeptIf(line.IsFilled(PathsOf(facts).SellerName));

    private static Outcome HasSellerIdentifier(Element line, Facts facts) => line.KeptIf(line.IsFilled(PathsOf(facts).SellerIdentifier));

    private static Outcome HasSellerCountry(Element line, Facts facts) => line.KeptIf(facts.SubInvoices.Syntax.HasSellerCountry(line));

    private static Outcome HasVat(Element line, Facts facts) =>
        line.KeptIf(LineVat.IsFilled(line, PathsOf(facts).VatAmount, facts.SubInvoices.Currencies));

    private static Outcome HasAccountingVat(Element line, Facts facts)
    {
        var currencies = facts.SubInvoices.AccountingCurrencies;
        return line.KeptIf(
            currencies.IsEmpty || (currencies.AnyIsFilled && LineVat.IsFilled(line, PathsOf(facts).VatAmount, currencies)));
    }

    private static Outcome HasUblNumber(Element line, Facts facts) => line.KeptIf(line.IsFilled(PathsOf(facts).Number));

    private static Outcome HasUblFramework(Element line, Facts facts) =>
        line.KeptIf(line.IsFilled(UblFramework) && !line.Any(UblFramework, Codes.MultiVendor), UblFramework);

    private static Outcome HasCiiNumber(Element reference, Facts facts) =>
        reference.KeptIf(!IsInGroup(reference, facts) || (reference.Any(Type, "130"u8) && reference.IsFilled(Number)));

    private static Outcome HasCiiFramework(Element reference, Facts facts) => reference.KeptIf(
        !IsInGroup(reference, facts)
        || (reference.Any(Type, "130"u8) && reference.IsFilled(Number) && !reference.Any(Number, Codes.MultiVendor)));

    private static bool IsInGroup(Element reference, Facts facts) =>
        facts.SubInvoices.HasGroup(reference.At(reference.Tree.Parent(reference.Tree.Parent(reference.Node))));

    private static LinePaths PathsOf(Facts facts) => facts.SubInvoices.Syntax.Paths;
}
