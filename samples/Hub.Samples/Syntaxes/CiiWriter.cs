using System.Globalization;
using Hub.Samples.Parties;

namespace Hub.Samples.Syntaxes;

/// <summary>Writes a sample as UN/CEFACT Cross Industry Invoice (D16B), in the order of the schema.</summary>
public static class CiiWriter
{
    private const string Euro = "EUR";
    private static readonly (string, string) Entities = ("ram", "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100");
    private static readonly (string, string) Types = ("udt", "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100");

    private static readonly (string, string) Qualified = ("qdt", "urn:un:unece:uncefact:data:standard:QualifiedDataType:100");

    /// <summary>The document in UTF-8.</summary>
    public static byte[] Write(SampleInvoice invoice)
    {
        using var xml = new XmlText(invoice.IsCompact);
        xml.Root("rsm", "CrossIndustryInvoice", "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100", Entities, Types, Qualified);
        WriteHeader(xml, invoice);
        xml.In("rsm:SupplyChainTradeTransaction", () =>
        {
            for (var at = 0; at < invoice.Lines.Count; at++) WriteLine(xml, invoice.Lines[at], at);
            WriteAgreement(xml, invoice);
            xml.In("ram:ApplicableHeaderTradeDelivery", () => { });
            WriteSettlement(xml, invoice);
        });
        return xml.Finish();
    }

    private static void WriteHeader(XmlText xml, SampleInvoice invoice)
    {
        xml.In("rsm:ExchangedDocumentContext", () =>
        {
            xml.In("ram:BusinessProcessSpecifiedDocumentContextParameter", () => xml.Put("ram:ID", "S1"));
            xml.In("ram:GuidelineSpecifiedDocumentContextParameter", () => xml.Put("ram:ID", UblWriter.Profile));
        });
        xml.In("rsm:ExchangedDocument", () =>
        {
            xml.Put("ram:ID", invoice.Number);
            xml.Put("ram:TypeCode", invoice.TypeCode);
            WriteDay(xml, "ram:IssueDateTime", invoice.IssueDate);
            foreach (var (subject, text) in SampleInvoice.Notes) xml.In("ram:IncludedNote", () =>
            {
                xml.Put("ram:Content", text);
                xml.Put("ram:SubjectCode", subject);
            });
        });
    }

    private static void WriteLine(XmlText xml, SampleLine line, int at) => xml.In("ram:IncludedSupplyChainTradeLineItem", () =>
    {
        xml.In("ram:AssociatedDocumentLineDocument", () => xml.Put("ram:LineID", (at + 1).ToString(CultureInfo.InvariantCulture)));
        xml.In("ram:SpecifiedTradeProduct", () =>
        {
            xml.Put("ram:Name", line.Name);
            xml.Put("ram:Description", line.Description);
        });
        xml.In("ram:SpecifiedLineTradeAgreement", () => xml.In("ram:NetPriceProductTradePrice", () => xml.Put("ram:ChargeAmount", Number(line.Price))));
        xml.In("ram:SpecifiedLineTradeDelivery", () => xml.Put("ram:BilledQuantity", Number(line.Quantity), "unitCode", line.Unit));
        xml.In("ram:SpecifiedLineTradeSettlement", () =>
        {
            xml.In("ram:ApplicableTradeTax", () => WriteCategory(xml, line.VatRate));
            xml.In("ram:SpecifiedTradeSettlementLineMonetarySummation", () => xml.Amount("ram:LineTotalAmount", line.Net));
        });
    });

    private static void WriteAgreement(XmlText xml, SampleInvoice invoice) => xml.In("ram:ApplicableHeaderTradeAgreement", () =>
    {
        xml.Put("ram:BuyerReference", invoice.ServiceCode);
        WriteParty(xml, "ram:SellerTradeParty", invoice.Seller);
        WriteParty(xml, "ram:BuyerTradeParty", invoice.Buyer);
        if (invoice.EngagementNumber is { } engagement) xml.In("ram:BuyerOrderReferencedDocument", () => xml.Put("ram:IssuerAssignedID", engagement));
        if (invoice.ContractReference is { } contract) xml.In("ram:ContractReferencedDocument", () => xml.Put("ram:IssuerAssignedID", contract));
    });

    private static void WriteParty(XmlText xml, string role, Party party) => xml.In(role, () =>
    {
        xml.Put("ram:GlobalID", party.Siret, "schemeID", "0009");
        xml.Put("ram:Name", party.Name);
        xml.In("ram:SpecifiedLegalOrganization", () => xml.Put("ram:ID", party.Siren, "schemeID", "0002"));
        xml.In("ram:PostalTradeAddress", () =>
        {
            xml.Put("ram:PostcodeCode", party.PostCode);
            xml.Put("ram:LineOne", party.Street);
            xml.Put("ram:CityName", party.City);
            xml.Put("ram:CountryID", "FR");
        });
        xml.In("ram:URIUniversalCommunication", () => xml.Put("ram:URIID", party.Siren, "schemeID", "0225"));
        xml.In("ram:SpecifiedTaxRegistration", () => xml.Put("ram:ID", party.VatNumber, "schemeID", "VA"));
    });

    private static void WriteSettlement(XmlText xml, SampleInvoice invoice) => xml.In("ram:ApplicableHeaderTradeSettlement", () =>
    {
        xml.Put("ram:PaymentReference", invoice.Number);
        xml.Put("ram:InvoiceCurrencyCode", Euro);
        xml.In("ram:SpecifiedTradeSettlementPaymentMeans", () =>
        {
            xml.Put("ram:TypeCode", "30");
            xml.In("ram:PayeePartyCreditorFinancialAccount", () => xml.Put("ram:IBANID", invoice.Seller.Iban));
        });
        foreach (var share in invoice.Vat) xml.In("ram:ApplicableTradeTax", () =>
        {
            xml.Amount("ram:CalculatedAmount", share.Tax);
            xml.Put("ram:TypeCode", "VAT");
            xml.Amount("ram:BasisAmount", share.Base);
            xml.Put("ram:CategoryCode", "S");
            xml.Put("ram:RateApplicablePercent", Number(share.Rate));
        });
        xml.In("ram:BillingSpecifiedPeriod", () =>
        {
            WriteDay(xml, "ram:StartDateTime", invoice.PeriodStart);
            WriteDay(xml, "ram:EndDateTime", invoice.PeriodEnd);
        });
        WriteAllowance(xml, invoice);
        xml.In("ram:SpecifiedTradePaymentTerms", () =>
        {
            xml.Put("ram:Description", "Paiement à 30 jours, délai global de paiement du secteur public.");
            WriteDay(xml, "ram:DueDateDateTime", invoice.DueDate);
        });
        WriteTotals(xml, invoice);
        if (invoice.CorrectedNumber is { } corrected) xml.In("ram:InvoiceReferencedDocument", () =>
        {
            xml.Put("ram:IssuerAssignedID", corrected);
            xml.In("ram:FormattedIssueDateTime", () => xml.Put("qdt:DateTimeString", invoice.CorrectedDate.ToString("yyyyMMdd", CultureInfo.InvariantCulture), "format", "102"));
        });
    });

    private static void WriteAllowance(XmlText xml, SampleInvoice invoice)
    {
        if (invoice.Allowance == 0) return;
        xml.In("ram:SpecifiedTradeAllowanceCharge", () =>
        {
            xml.In("ram:ChargeIndicator", () => xml.Put("udt:Indicator", "false"));
            xml.Amount("ram:ActualAmount", invoice.Allowance);
            xml.Put("ram:Reason", "Remise commerciale");
            xml.In("ram:CategoryTradeTax", () => WriteCategory(xml, invoice.AllowanceRate));
        });
    }

    private static void WriteTotals(XmlText xml, SampleInvoice invoice) => xml.In("ram:SpecifiedTradeSettlementHeaderMonetarySummation", () =>
    {
        xml.Amount("ram:LineTotalAmount", invoice.LineTotal);
        if (invoice.Allowance != 0) xml.Amount("ram:AllowanceTotalAmount", invoice.Allowance);
        xml.Amount("ram:TaxBasisTotalAmount", invoice.TotalWithoutVat);
        xml.Amount("ram:TaxTotalAmount", invoice.TotalVat, Euro);
        xml.Amount("ram:GrandTotalAmount", invoice.TotalWithVat);
        if (invoice.Paid != 0) xml.Amount("ram:TotalPrepaidAmount", invoice.Paid);
        xml.Amount("ram:DuePayableAmount", invoice.AmountDue);
    });

    private static void WriteCategory(XmlText xml, decimal rate)
    {
        xml.Put("ram:TypeCode", "VAT");
        xml.Put("ram:CategoryCode", "S");
        xml.Put("ram:RateApplicablePercent", Number(rate));
    }

    private static void WriteDay(XmlText xml, string name, DateOnly day) =>
        xml.In(name, () => xml.Put("udt:DateTimeString", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture), "format", "102"));

    private static string Number(decimal number) => number.ToString("0.######", CultureInfo.InvariantCulture);
}
