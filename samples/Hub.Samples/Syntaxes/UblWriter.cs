using System.Globalization;
using Hub.Samples.Parties;

namespace Hub.Samples.Syntaxes;

/// <summary>Writes a sample as OASIS UBL 2.1, Invoice or CreditNote, in the order of the schema.</summary>
public static class UblWriter
{
    internal const string Profile = "urn:cen.eu:en16931:2017";
    private const string Euro = "EUR";
    private const string InvoiceSpace = "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2";
    private const string CreditNoteSpace = "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2";
    private static readonly (string, string) Aggregates = ("cac", "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2");
    private static readonly (string, string) Basics = ("cbc", "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2");

    /// <summary>The document in UTF-8.</summary>
    public static byte[] Write(SampleInvoice invoice)
    {
        using var xml = new XmlText(invoice.IsCompact);
        xml.Root("", invoice.IsCreditNote ? "CreditNote" : "Invoice", invoice.IsCreditNote ? CreditNoteSpace : InvoiceSpace, Aggregates, Basics);
        WriteHeader(xml, invoice);
        WriteReferences(xml, invoice);
        WriteParty(xml, "cac:AccountingSupplierParty", invoice.Seller);
        WriteParty(xml, "cac:AccountingCustomerParty", invoice.Buyer);
        WritePayment(xml, invoice);
        WriteAllowance(xml, invoice);
        WriteTotals(xml, invoice);
        for (var at = 0; at < invoice.Lines.Count; at++) WriteLine(xml, invoice, at);
        return xml.Finish();
    }

    private static void WriteHeader(XmlText xml, SampleInvoice invoice)
    {
        xml.Put("cbc:CustomizationID", Profile);
        xml.Put("cbc:ProfileID", "S1");
        xml.Put("cbc:ID", invoice.Number);
        xml.Put("cbc:IssueDate", Day(invoice.IssueDate));
        if (!invoice.IsCreditNote) xml.Put("cbc:DueDate", Day(invoice.DueDate));
        xml.Put(invoice.IsCreditNote ? "cbc:CreditNoteTypeCode" : "cbc:InvoiceTypeCode", invoice.TypeCode);
        foreach (var (subject, text) in SampleInvoice.Notes) xml.Put("cbc:Note", $"#{subject}#{text}");
        xml.Put("cbc:DocumentCurrencyCode", Euro);
        xml.Put("cbc:BuyerReference", invoice.ServiceCode);
    }

    private static void WriteReferences(XmlText xml, SampleInvoice invoice)
    {
        xml.In("cac:InvoicePeriod", () =>
        {
            xml.Put("cbc:StartDate", Day(invoice.PeriodStart));
            xml.Put("cbc:EndDate", Day(invoice.PeriodEnd));
        });
        if (invoice.EngagementNumber is { } engagement) xml.In("cac:OrderReference", () => xml.Put("cbc:ID", engagement));
        if (invoice.CorrectedNumber is { } corrected) xml.In("cac:BillingReference", () => xml.In("cac:InvoiceDocumentReference", () =>
        {
            xml.Put("cbc:ID", corrected);
            xml.Put("cbc:IssueDate", Day(invoice.CorrectedDate));
        }));
        if (invoice.ContractReference is { } contract) xml.In("cac:ContractDocumentReference", () => xml.Put("cbc:ID", contract));
    }

    private static void WriteParty(XmlText xml, string role, Party party) => xml.In(role, () => xml.In("cac:Party", () =>
    {
        xml.Put("cbc:EndpointID", party.Siren, "schemeID", "0225");
        xml.In("cac:PartyIdentification", () => xml.Put("cbc:ID", party.Siret, "schemeID", "0009"));
        xml.In("cac:PartyName", () => xml.Put("cbc:Name", party.Name));
        xml.In("cac:PostalAddress", () =>
        {
            xml.Put("cbc:StreetName", party.Street);
            xml.Put("cbc:CityName", party.City);
            xml.Put("cbc:PostalZone", party.PostCode);
            xml.In("cac:Country", () => xml.Put("cbc:IdentificationCode", "FR"));
        });
        xml.In("cac:PartyTaxScheme", () =>
        {
            xml.Put("cbc:CompanyID", party.VatNumber);
            xml.In("cac:TaxScheme", () => xml.Put("cbc:ID", "VAT"));
        });
        xml.In("cac:PartyLegalEntity", () =>
        {
            xml.Put("cbc:RegistrationName", party.Name);
            xml.Put("cbc:CompanyID", party.Siren, "schemeID", "0002");
        });
    }));

    private static void WritePayment(XmlText xml, SampleInvoice invoice)
    {
        xml.In("cac:PaymentMeans", () =>
        {
            xml.Put("cbc:PaymentMeansCode", "30");
            if (invoice.IsCreditNote) xml.Put("cbc:PaymentDueDate", Day(invoice.DueDate));
            xml.Put("cbc:PaymentID", invoice.Number);
            xml.In("cac:PayeeFinancialAccount", () => xml.Put("cbc:ID", invoice.Seller.Iban));
        });
        xml.In("cac:PaymentTerms", () => xml.Put("cbc:Note", "Paiement à 30 jours, délai global de paiement du secteur public."));
    }

    private static void WriteAllowance(XmlText xml, SampleInvoice invoice)
    {
        if (invoice.Allowance == 0) return;
        xml.In("cac:AllowanceCharge", () =>
        {
            xml.Put("cbc:ChargeIndicator", "false");
            xml.Put("cbc:AllowanceChargeReason", "Remise commerciale");
            xml.Amount("cbc:Amount", invoice.Allowance, Euro);
            WriteCategory(xml, "cac:TaxCategory", invoice.AllowanceRate);
        });
    }

    private static void WriteTotals(XmlText xml, SampleInvoice invoice)
    {
        xml.In("cac:TaxTotal", () =>
        {
            xml.Amount("cbc:TaxAmount", invoice.TotalVat, Euro);
            foreach (var share in invoice.Vat) xml.In("cac:TaxSubtotal", () =>
            {
                xml.Amount("cbc:TaxableAmount", share.Base, Euro);
                xml.Amount("cbc:TaxAmount", share.Tax, Euro);
                WriteCategory(xml, "cac:TaxCategory", share.Rate);
            });
        });
        xml.In("cac:LegalMonetaryTotal", () =>
        {
            xml.Amount("cbc:LineExtensionAmount", invoice.LineTotal, Euro);
            xml.Amount("cbc:TaxExclusiveAmount", invoice.TotalWithoutVat, Euro);
            xml.Amount("cbc:TaxInclusiveAmount", invoice.TotalWithVat, Euro);
            if (invoice.Allowance != 0) xml.Amount("cbc:AllowanceTotalAmount", invoice.Allowance, Euro);
            if (invoice.Paid != 0) xml.Amount("cbc:PrepaidAmount", invoice.Paid, Euro);
            xml.Amount("cbc:PayableAmount", invoice.AmountDue, Euro);
        });
    }

    private static void WriteLine(XmlText xml, SampleInvoice invoice, int at)
    {
        var line = invoice.Lines[at];
        xml.In(invoice.IsCreditNote ? "cac:CreditNoteLine" : "cac:InvoiceLine", () =>
        {
            xml.Put("cbc:ID", (at + 1).ToString(CultureInfo.InvariantCulture));
            xml.Put(invoice.IsCreditNote ? "cbc:CreditedQuantity" : "cbc:InvoicedQuantity", Number(line.Quantity), "unitCode", line.Unit);
            xml.Amount("cbc:LineExtensionAmount", line.Net, Euro);
            xml.In("cac:Item", () =>
            {
                xml.Put("cbc:Description", line.Description);
                xml.Put("cbc:Name", line.Name);
                WriteCategory(xml, "cac:ClassifiedTaxCategory", line.VatRate);
            });
            xml.In("cac:Price", () => xml.Put("cbc:PriceAmount", Number(line.Price), "currencyID", Euro));
        });
    }

    private static void WriteCategory(XmlText xml, string name, decimal rate) => xml.In(name, () =>
    {
        xml.Put("cbc:ID", "S");
        xml.Put("cbc:Percent", Number(rate));
        xml.In("cac:TaxScheme", () => xml.Put("cbc:ID", "VAT"));
    });

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
