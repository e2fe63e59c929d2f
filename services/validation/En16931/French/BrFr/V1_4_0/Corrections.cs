using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-CO-03, 04 and 05: what a rebate, a corrected invoice and a credit note must refer to.</summary>
internal static class Corrections
{
    private static readonly PathSet UblReferences = UblPaths.Of("cac:BillingReference");
    private static readonly PathSet UblTypeOfInvoice = UblPaths.Of("cbc:InvoiceTypeCode");
    private static readonly PathSet CiiReferences = CiiPaths.Of("{settlement}/ram:InvoiceReferencedDocument");
    private static readonly PathSet CiiType = CiiPaths.Of("{document}/ram:TypeCode");

    public static IEnumerable<BrFrRule> All =>
    [
        new(
            "BR-FR-CO-03", "BT-3 BT-12 BG-14",
            new("BR-FR-CO-03_BT-3", "/cn:CreditNote", HasContractAndPeriod),
            new("BR-FR-CO-03_BT-3", "/rsm:CrossIndustryInvoice", HasContractAndPeriod),
            new RuleText(
                "Un avoir de remise globale (type 262) doit citer le contrat (BT-12) et la période de facturation, début (BT-73) et fin (BT-74). Complétez-les.",
                "A credit note for a global rebate (type 262) must cite the contract (BT-12) and the invoicing period, its start (BT-73) and end (BT-74). Add them.")),
        new(
            "BR-FR-CO-04", "BT-3 BG-3",
            new("BR-FR-CO-04_BT-3", "{invoice}", (invoice, _) => HasOneReference(invoice, UblTypeOfInvoice, UblReferences)),
            new("BR-FR-CO-04_BT-4", "/rsm:CrossIndustryInvoice", (invoice, _) => HasOneReference(invoice, CiiType, CiiReferences)),
            new RuleText(
                "Une facture rectificative (type 384, 471, 472 ou 473) doit citer une facture antérieure (BG-3) et une seule : celle qu'elle remplace.",
                "A corrected invoice (type 384, 471, 472 or 473) must cite one preceding invoice (BG-3) and only one: the one it replaces.")),
        new(
            "BR-FR-CO-05", "BT-3 BG-3 EXT-FR-FE-136 EXT-FR-FE-138",
            new("BR-FR-CO-05_BT-3", "/cn:CreditNote", (invoice, facts) => HasReferences(invoice, facts, UblCreditedInvoices.AreGiven)),
            new("BR-FR-CO-05_BT-3", "/rsm:CrossIndustryInvoice", (invoice, facts) => HasReferences(invoice, facts, CiiCreditedInvoices.AreGiven)),
            new RuleText(
                "Un avoir doit citer la facture qu'il annule ou réduit, avec son numéro (BT-25) et sa date (BT-26), pour la facture entière ou à chaque ligne.",
                "A credit note must cite the invoice that it cancels or reduces, with its number (BT-25) and date (BT-26), once for the whole or on each line.")),
    ];

    private static Outcome HasContractAndPeriod(Element invoice, Facts facts) => invoice.KeptIf(
        !invoice.Any(facts.Paths.TypeCode, "262"u8)
        || (!invoice.TextOf(facts.Paths.Contract).IsEmpty
            && !invoice.TextOf(facts.Paths.PeriodStart).IsEmpty
            && !invoice.TextOf(facts.Paths.PeriodEnd).IsEmpty));

    private static Outcome HasOneReference(Element invoice, PathSet type, PathSet references) =>
        invoice.KeptIf(!invoice.Any(type, Codes.Corrections) || invoice.Count(references) == 1);

    private static Outcome HasReferences(Element invoice, Facts facts, Func<Element, Facts, bool> areGiven) =>
        invoice.KeptIf(!invoice.Any(facts.Paths.TypeCode, Codes.CreditNotes) || areGiven(invoice, facts));
}
