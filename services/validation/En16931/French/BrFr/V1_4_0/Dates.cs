using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>BR-FR-03: dates are days of this century, in the format of the syntax.</summary>
internal static class Dates
{
    private static readonly TermPlace[] Places =
    [
        new("BT-2", "La date d'émission", "The issue date", "{invoice}/cbc:IssueDate", "{document}/ram:IssueDateTime/udt:DateTimeString"),
        new(
            "BT-7", "La date d'exigibilité de la TVA", "The VAT point date",
            "{invoice}/cbc:TaxPointDate", "{settlement}/ram:ApplicableTradeTax/ram:TaxPointDate/udt:DateString"),
        new(
            "BT-9", "La date d'échéance", "The due date",
            "{invoice}/cbc:DueDate", "{settlement}/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString"),
        new(
            "BT-26", "La date de la facture antérieure", "The date of the preceding invoice",
            "{invoice}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate",
            "{settlement}/ram:InvoiceReferencedDocument/ram:FormattedIssueDateTime/qdt:DateTimeString"),
        new(
            "BT-72", "La date de livraison", "The delivery date",
            "{invoice}/cac:Delivery/cbc:ActualDeliveryDate",
            "{delivery}/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString"),
        new(
            "BT-73", "Le début de la période de facturation", "The start of the invoicing period",
            "{invoice}/cac:InvoicePeriod/cbc:StartDate", "{settlement}/ram:BillingSpecifiedPeriod/ram:StartDateTime/udt:DateTimeString"),
        new(
            "BT-74", "La fin de la période de facturation", "The end of the invoicing period",
            "{invoice}/cac:InvoicePeriod/cbc:EndDate", "{settlement}/ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTimeString"),
        new(
            "EXT-FR-FE-138", "La date de la facture antérieure citée à la ligne", "The date of the preceding invoice of the line",
            "{line}/cac:BillingReference/cac:InvoiceDocumentReference/cbc:IssueDate",
            "{line}/ram:SpecifiedLineTradeSettlement/ram:InvoiceReferencedDocument/ram:FormattedIssueDateTime/qdt:DateTimeString"),
        new(
            "EXT-FR-FE-158", "La date de livraison de la ligne", "The delivery date of the line",
            "{line}/cac:Delivery/cbc:ActualDeliveryDate",
            "{line}/ram:SpecifiedLineTradeDelivery/ram:ActualDeliverySupplyChainEvent/ram:OccurrenceDateTime/udt:DateTimeString"),
        new(
            "BT-134", "Le début de la période de la ligne", "The start of the line's period",
            "{line}/cac:InvoicePeriod/cbc:StartDate",
            "{line}/ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod/ram:StartDateTime/udt:DateTimeString") { CiiTerm = "EXT-FR-FE-134" },
        new(
            "BT-135", "La fin de la période de la ligne", "The end of the line's period",
            "{line}/cac:InvoicePeriod/cbc:EndDate",
            "{line}/ram:SpecifiedLineTradeSettlement/ram:BillingSpecifiedPeriod/ram:EndDateTime/udt:DateTimeString") { CiiTerm = "EXT-FR-FE-135" },
    ];

    public static IEnumerable<BrFrRule> All => Places.Select(place => new BrFrRule(
        "BR-FR-03", place.Term,
        new($"BR-FR-03_{place.Term}", place.Ubl, IsDashed),
        new($"BR-FR-03_{place.CiiTerm}", place.Cii, IsPacked),
        new RuleText(
            $"{place.French} ({place.Term}) « {{found}} » n'est pas un jour du calendrier entre 2000 et 2099 dans le format attendu. Écrivez 2026-08-31 en UBL, 20260831 en CII.",
            $"{place.English} ({place.Term}) \"{{found}}\" is not a day of the calendar between 2000 and 2099 in the expected format. Write 2026-08-31 in UBL, 20260831 in CII.")));

    private static Outcome IsDashed(Element date, Facts facts) => date.KeptIf(Formats.IsDashedDate(date.Text));

    private static Outcome IsPacked(Element date, Facts facts) => date.KeptIf(Formats.IsPackedDate(date.Text));
}
