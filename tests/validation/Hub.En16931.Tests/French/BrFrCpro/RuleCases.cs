namespace Hub.En16931.Tests.French.BrFrCpro;

/// <summary>One case at least for each rule and syntax.</summary>
internal static class RuleCases
{
    private const string UblSellerId = "<cbc:ID schemeID=\"0009\">12345678200010</cbc:ID>";
    private const string CiiSellerId = "<ram:GlobalID schemeID=\"0009\">12345678200010</ram:GlobalID>";
    private const string UblBuyerId = "<cbc:ID schemeID=\"0009\">21750001600019</cbc:ID>";
    private const string CiiBuyerId = "<ram:GlobalID schemeID=\"0009\">21750001600019</ram:GlobalID>";
    private const string UblSecondId = "</cac:PartyIdentification><cac:PartyIdentification>";
    private const string CiiPayee = "<ram:SpecifiedTradeSettlementPaymentMeans>";
    private const string UblAttachment = "<cbc:DocumentDescription>Hours worked</cbc:DocumentDescription>";
    private const string CiiAttachment = "<ram:Name>Hours worked</ram:Name>";
    private const string UblFile = UblAttachment + "<cac:Attachment><cbc:EmbeddedDocumentBinaryObject mimeCode=\"application/pdf\" filename=\"";
    private const string CiiFile = CiiAttachment + "<ram:AttachmentBinaryObject mimeCode=\"application/pdf\" filename=\"";
    private const string UblFileEnd = "</cbc:EmbeddedDocumentBinaryObject></cac:Attachment>";
    private const string CiiFileEnd = "</ram:AttachmentBinaryObject>";

    public static IReadOnlyList<RuleCase> All { get; } =
    [
        .. Both("BR-FR-CPRO-00", ("#ADN#B2G", "{0}"), ("<ram:Content>B2G</ram:Content>", "<ram:Content>{0}</ram:Content>"), ("#ADN#B2G", "#ADN#B2B"), ("B2G", "B2B")),
        .. Both("BR-FR-CPRO-01", ("<cbc:ID>M-2025-17</cbc:ID>", "<cbc:ID>M-2025-17</cbc:ID><cbc:DocumentType>{0}</cbc:DocumentType>"), ("<ram:IssuerAssignedID>M-2025-17</ram:IssuerAssignedID>", "<ram:IssuerAssignedID>M-2025-17</ram:IssuerAssignedID><ram:ReferenceTypeCode>{0}</ram:ReferenceTypeCode>"), ("MARCHE", "MARCHÉ"), ("CT", "LS")),
        .. Lengths("BR-FR-CPRO-02", 20, "<cbc:ID>F-2026-0042<", "<cbc:ID>{0}<", "<ram:ID>F-2026-0042<", "<ram:ID>{0}<"),
        .. Lengths("BR-FR-CPRO-02", 20, ">F-2026-0001<", ">{0}<", ">F-2026-0001<", ">{0}<"),
        .. Lengths(
            "BR-FR-CPRO-02", 20,
            "<cac:AllowanceCharge>\n      <cbc:ChargeIndicator>false<", "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>{0}</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference><cac:AllowanceCharge>\n      <cbc:ChargeIndicator>false<",
            "<ram:LineTotalAmount>240.00</ram:LineTotalAmount>\n        </ram:SpecifiedTradeSettlementLineMonetarySummation>", "<ram:LineTotalAmount>240.00</ram:LineTotalAmount>\n        </ram:SpecifiedTradeSettlementLineMonetarySummation><ram:InvoiceReferencedDocument><ram:IssuerAssignedID>{0}</ram:IssuerAssignedID></ram:InvoiceReferencedDocument>"),
        .. Both("BR-FR-CPRO-03", (UblSellerId, "<cbc:ID schemeID=\"{0}</cbc:ID>"), (CiiSellerId, "<ram:GlobalID schemeID=\"{0}</ram:GlobalID>"), ("0223\">BE0123456789", "0088\">1234567890128"), ("0229\">123456789", "0088\">1234567890128"))
            .Select(of => of with { From = PublicSample.Of(of.Syntax).Replace("schemeID=\"0002\">123456782<", ">123456782<", StringComparison.Ordinal) }),
        .. Both("BR-FR-CPRO-09", (UblSellerId, "<cbc:ID schemeID=\"0223\">BE0123456789</cbc:ID>" + UblSecondId + "<cbc:ID schemeID=\"{0}</cbc:ID>"), (CiiSellerId, "<ram:GlobalID schemeID=\"0223\">BE0123456789</ram:GlobalID><ram:GlobalID schemeID=\"{0}</ram:GlobalID>"), ("0009\">12345678200010", "0088\">1234567890128"), ("0009\">12345678200010", "0088\">1234567890128")),
        .. SellerFormat("BR-FR-CPRO-04", "0223", "BE123456789012345", "BE1234567890123456"),
        .. SellerFormat("BR-FR-CPRO-05", "0227", "CHE-123.456.789-0", "CHE-123.456.789-01"),
        .. SellerFormat("BR-FR-CPRO-06", "0228", "123456789", "12345678901"),
        .. SellerFormat("BR-FR-CPRO-07", "0229", "1234567890", "12345678"),
        .. SellerFormat("BR-FR-CPRO-08", "0226", "1234567890MARTIN LEA", "123456789MARTIN LEA"),
        .. Both("BR-FR-CPRO-10", (UblBuyerId, "<cbc:ID schemeID=\"{0}</cbc:ID>"), (CiiBuyerId, "<ram:GlobalID schemeID=\"{0}</ram:GlobalID>"), ("0009\">21750001600019", "0224\">SERV-01"), ("0009\">21750001600019", "0009\">2175000160001")),
        .. Both("BR-FR-CPRO-10", (UblBuyerId, UblBuyerId + "{0}"), (CiiBuyerId, CiiBuyerId + "{0}"), ("", UblSecondId + "<cbc:ID schemeID=\"0009\">21750001600027</cbc:ID>"), ("", "<ram:GlobalID schemeID=\"0009\">21750001600027</ram:GlobalID>")),
        .. Lengths("BR-FR-CPRO-14", 50, ">M-2025-17<", ">{0}<", ">M-2025-17<", ">{0}<"),
        .. Lengths("BR-FR-CPRO-15", 50, ">EJ-7788<", ">{0}<", ">EJ-7788<", ">{0}<"),
        .. Both("BR-FR-CPRO-17", ("<cac:Delivery>", "<cac:PayeeParty>{0}<cac:PartyName><cbc:Name>Affactureur</cbc:Name></cac:PartyName><cac:PartyLegalEntity><cbc:CompanyID schemeID=\"0002\">987654324</cbc:CompanyID></cac:PartyLegalEntity></cac:PayeeParty><cac:Delivery>"), (CiiPayee, "<ram:PayeeTradeParty>{0}<ram:Name>Affactureur</ram:Name><ram:SpecifiedLegalOrganization><ram:ID schemeID=\"0002\">987654324</ram:ID></ram:SpecifiedLegalOrganization></ram:PayeeTradeParty>" + CiiPayee), ("<cac:PartyIdentification><cbc:ID schemeID=\"0009\">98765432400019</cbc:ID></cac:PartyIdentification>", ""), ("<ram:GlobalID schemeID=\"0009\">98765432400019</ram:GlobalID>", "")),
        .. Both("BR-FR-CPRO-18", ("<cbc:ProfileID>S1", "<cbc:ProfileID>{0}"), ("<ram:ID>S1<", "<ram:ID>{0}<"), ("S6", "S3"), ("S6", "S3")),
        .. Both("BR-FR-CPRO-20", ("<cac:ContractDocumentReference>", "{0}<cac:ContractDocumentReference>"), ("<ram:ReceivableSpecifiedTradeAccountingAccount>", "{0}<ram:ReceivableSpecifiedTradeAccountingAccount>"), ("", "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-2</cbc:ID></cac:InvoiceDocumentReference></cac:BillingReference>"), ("", "<ram:InvoiceReferencedDocument><ram:IssuerAssignedID>F-2</ram:IssuerAssignedID></ram:InvoiceReferencedDocument>")),
        .. Both("BR-FR-CPRO-24", ("<cbc:ProfileID>S1", "<cbc:ProfileID>{0}"), ("<ram:ID>S1<", "<ram:ID>{0}<"), ("B1", "S5"), ("M1", "S5")),
        .. Both("BR-FR-CPRO-25", ("<cac:PaymentTerms>", "{0}<cac:PaymentTerms>"), ("<ram:SpecifiedTradePaymentTerms>", "{0}<ram:SpecifiedTradePaymentTerms>"), ("", "<cac:PaymentTerms><cbc:Note>2 %</cbc:Note></cac:PaymentTerms>"), ("", "<ram:SpecifiedTradePaymentTerms><ram:Description>2 %</ram:Description></ram:SpecifiedTradePaymentTerms>")),
        .. Both("BR-FR-CPRO-26", ("<cac:Contact>", "{0}<cac:Contact>"), ("<ram:DefinedTradeContact>", "{0}<ram:DefinedTradeContact>"), ("", "<cac:Contact><cbc:Name>Ana</cbc:Name></cac:Contact>"), ("", "<ram:DefinedTradeContact><ram:PersonName>Ana</ram:PersonName></ram:DefinedTradeContact>")),
        .. Both("BR-FR-CPRO-27", ("217500016</cbc:CompanyID>\n      </cac:PartyLegalEntity>", "217500016</cbc:CompanyID>\n      </cac:PartyLegalEntity><cac:Contact><cbc:Name>Zoé</cbc:Name></cac:Contact>{0}"), ("217500016</ram:ID>\n        </ram:SpecifiedLegalOrganization>", "217500016</ram:ID>\n        </ram:SpecifiedLegalOrganization><ram:DefinedTradeContact><ram:PersonName>Zoé</ram:PersonName></ram:DefinedTradeContact>{0}"), ("", "<cac:Contact><cbc:Name>Ana</cbc:Name></cac:Contact>"), ("", "<ram:DefinedTradeContact><ram:PersonName>Ana</ram:PersonName></ram:DefinedTradeContact>")),
        .. Lengths("BR-FR-CPRO-30", 50, "<cbc:ID>WORKSHEET<", "<cbc:ID>{0}<", "<ram:IssuerAssignedID>WORKSHEET<", "<ram:IssuerAssignedID>{0}<"),
        .. Lengths("BR-FR-CPRO-31", 1024, "<cbc:Name>Pruning</cbc:Name>", "<cbc:Description>{0}</cbc:Description><cbc:Name>Pruning</cbc:Name>", "<ram:Name>Pruning</ram:Name>", "<ram:Name>Pruning</ram:Name><ram:Description>{0}</ram:Description>"),
        .. Lengths("BR-FR-CPRO-32", 400, ">1 rue du Bois<", ">{0}<", ">1 rue du Bois<", ">{0}<"),
        .. Lengths("BR-FR-CPRO-33", 400, ">Lyon<", ">{0}<", ">Lyon<", ">{0}<"),
        .. Lengths("BR-FR-CPRO-34", 99, "21750001600019</cbc:ID>\n      </cac:PartyIdentification>", "21750001600019</cbc:ID>\n      </cac:PartyIdentification><cac:PartyName><cbc:Name>{0}</cbc:Name></cac:PartyName>", "217500016</ram:ID>\n        </ram:SpecifiedLegalOrganization>", "217500016</ram:ID><ram:TradingBusinessName>{0}</ram:TradingBusinessName>\n        </ram:SpecifiedLegalOrganization>"),
        .. Lengths("BR-FR-CPRO-35", 1024, ">30 days<", ">{0}<", ">30 days<", ">{0}<"),
        .. Lengths("BR-FR-CPRO-36", 99, ">Arbres et Jardins<", ">{0}<", ">Arbres et Jardins<", ">{0}<"),
        .. Lengths("BR-FR-CPRO-37", 99, "<cac:Delivery>", "<cac:PayeeParty><cac:PartyName><cbc:Name>{0}</cbc:Name></cac:PartyName></cac:PayeeParty><cac:Delivery>", CiiPayee, "<ram:PayeeTradeParty><ram:Name>{0}</ram:Name></ram:PayeeTradeParty>" + CiiPayee),
        .. Lengths("BR-FR-CPRO-38", 20, "<cac:DeliveryLocation>", "<cac:DeliveryLocation><cbc:ID>{0}</cbc:ID>", "<ram:ShipToTradeParty>", "<ram:ShipToTradeParty><ram:ID>{0}</ram:ID>"),
        .. Lengths("BR-FR-CPRO-38", 20, "<cac:DeliveryLocation>", "<cac:DeliveryLocation><cbc:ID schemeID=\"0088\">{0}</cbc:ID>", "<ram:ShipToTradeParty>", "<ram:ShipToTradeParty><ram:GlobalID schemeID=\"0088\">{0}</ram:GlobalID>"),
        .. Lengths("BR-FR-CPRO-39", 27, ">FR7630006000011234567890189<", ">{0}<", ">FR7630006000011234567890189<", ">{0}<"),
        .. Lengths("BR-FR-CPRO-40", 20, "</cac:AllowanceCharge>\n    <cac:Item>\n      <cbc:Name>Pruning<", "</cac:AllowanceCharge><cac:Delivery><cac:DeliveryLocation><cbc:ID>{0}</cbc:ID></cac:DeliveryLocation></cac:Delivery>\n    <cac:Item>\n      <cbc:Name>Pruning<", "\"HUR\">10</ram:BilledQuantity>", "\"HUR\">10</ram:BilledQuantity><ram:ShipToTradeParty><ram:GlobalID>{0}</ram:GlobalID></ram:ShipToTradeParty>"),
        .. Both("BR-FR-CPRO-41", (UblAttachment, UblFile + "{0}.pdf\">AAAA" + UblFileEnd), (CiiAttachment, CiiFile + "{0}.pdf\">AAAA" + CiiFileEnd), (Letters(46), Letters(47)), (Letters(46), Letters(47))),
        .. Lengths("BR-FR-CPRO-42", 1024, ">Tree pruning, rue des Tilleuls.<", ">#AAI#{0}<", ">Tree pruning, rue des Tilleuls.<", ">{0}<"),
        .. Lengths("BR-FR-CPRO-43", 99, ">ARBRES ET JARDINS SARL<", ">{0}<", ">ARBRES ET JARDINS SARL<", ">{0}<"),
        .. Lengths("BR-FR-CPRO-44", 99, ">VILLE EXEMPLE<", ">{0}<", ">VILLE EXEMPLE<", ">{0}<"),
        .. Both("B2G-ATTACHMENT-TYPE", (UblAttachment, UblFile + "heures.{0}\">AAAA" + UblFileEnd), (CiiAttachment, CiiFile + "heures.{0}\">AAAA" + CiiFileEnd), ("PDF", "exe"), ("csv", "heures")),
        .. Both("B2G-ATTACHMENT-SIZE", (UblAttachment, UblFile + "heures.pdf\">{0}" + UblFileEnd), (CiiAttachment, CiiFile + "heures.pdf\">{0}" + CiiFileEnd), (Letters(13_981_013), Letters(13_981_016)), (Letters(13_981_013), Letters(13_981_016))),
    ];

    private static IEnumerable<RuleCase> Both(string rule, (string Old, string Template) ubl, (string Old, string Template) cii, (string Kept, string Broken) inUbl, (string Kept, string Broken) inCii) =>
        [new(rule, "ubl", ubl.Old, ubl.Template, inUbl.Kept, inUbl.Broken), new(rule, "cii", cii.Old, cii.Template, inCii.Kept, inCii.Broken)];

    private static IEnumerable<RuleCase> Lengths(string rule, int most, string ublOld, string ublTemplate, string ciiOld, string ciiTemplate)
    {
        // An accented letter is one character and two bytes.
        var kept = "é" + Letters(most - 1);
        return Both(rule, (ublOld, ublTemplate), (ciiOld, ciiTemplate), (kept, kept + "x"), (kept, kept + "x"));
    }

    private static IEnumerable<RuleCase> SellerFormat(string rule, string scheme, string kept, string broken) => Both(
        rule,
        (UblSellerId, UblSellerId + UblSecondId + $"<cbc:ID schemeID=\"{scheme}\">{{0}}</cbc:ID>"),
        (CiiSellerId, CiiSellerId + $"<ram:GlobalID schemeID=\"{scheme}\">{{0}}</ram:GlobalID>"),
        (kept, broken),
        (kept, broken));

    private static string Letters(int count) => new('a', count);
}
