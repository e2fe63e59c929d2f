using Hub.En16931.Tests.Samples;

namespace Hub.En16931.Tests.French.ExtendedCtcFr;

/// <summary>The sample invoice with a group line, "G", above its two lines.</summary>
internal static class GroupedInvoice
{
    public static string Of(string syntax, string type = "GROUP", string amount = "345.00", string childType = "DETAIL", string parent = "G") =>
        syntax == "cii" ? Cii(type, amount, childType, parent) : Ubl(type, amount, childType, parent);

    private static string Ubl(string type, string amount, string childType, string parent) => Sample.Ubl
        .With("  <cac:InvoiceLine>\n    <cbc:ID>1<", $"""
              <cac:InvoiceLine>
                <cbc:ID>G</cbc:ID>
                {(amount.Length > 0 ? $"<cbc:LineExtensionAmount currencyID=\"EUR\">{amount}</cbc:LineExtensionAmount>" : "")}
                {Reference(type, "")}
                <cac:Item><cbc:Name>Park</cbc:Name></cac:Item>
              </cac:InvoiceLine>
              <cac:InvoiceLine>
                <cbc:ID>1<
            """.Trim())
        .With("<cac:Item>\n      <cbc:Name>Pruning<", Reference(childType, parent) + "<cac:Item><cbc:Name>Pruning<")
        .With("<cac:Item>\n      <cbc:Name>Seedling<", Reference("DETAIL", "G") + "<cac:Item><cbc:Name>Seedling<");

    private static string Cii(string type, string amount, string childType, string parent) => Sample.Cii
        .With("<ram:LineID>1</ram:LineID>", $"<ram:LineID>1</ram:LineID>{Place(childType, parent)}")
        .With("<ram:LineID>2</ram:LineID>", $"<ram:LineID>2</ram:LineID>{Place("DETAIL", "G")}")
        .With("<ram:ApplicableHeaderTradeAgreement>", $"""
            <ram:IncludedSupplyChainTradeLineItem>
              <ram:AssociatedDocumentLineDocument><ram:LineID>G</ram:LineID>{Place(type, "")}</ram:AssociatedDocumentLineDocument>
              <ram:SpecifiedTradeProduct><ram:Name>Park</ram:Name></ram:SpecifiedTradeProduct>
              <ram:SpecifiedLineTradeSettlement>
                {(amount.Length > 0 ? $"<ram:SpecifiedTradeSettlementLineMonetarySummation><ram:LineTotalAmount>{amount}</ram:LineTotalAmount></ram:SpecifiedTradeSettlementLineMonetarySummation>" : "")}
              </ram:SpecifiedLineTradeSettlement>
            </ram:IncludedSupplyChainTradeLineItem>
            <ram:ApplicableHeaderTradeAgreement>
            """);

    private static string Reference(string type, string parent) =>
        "<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>F-2026-0042</cbc:ID>"
        + (type.Length > 0 ? $"<cbc:DocumentStatusCode>{type}</cbc:DocumentStatusCode>" : "")
        + "</cac:InvoiceDocumentReference>"
        + (parent.Length > 0 ? $"<cac:BillingReferenceLine><cbc:ID>{parent}</cbc:ID></cac:BillingReferenceLine>" : "")
        + "</cac:BillingReference>";

    private static string Place(string type, string parent) =>
        (parent.Length > 0 ? $"<ram:ParentLineID>{parent}</ram:ParentLineID>" : "")
        + (type.Length > 0 ? $"<ram:LineStatusReasonCode>{type}</ram:LineStatusReasonCode>" : "");
}
