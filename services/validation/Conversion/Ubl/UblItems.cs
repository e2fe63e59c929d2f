using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Mapping.Table;
using static Hub.Conversion.Ubl.UblForms;

namespace Hub.Conversion.Ubl;

/// <summary>BG-31 and BG-32: what a line is for; UBL keeps its VAT (BG-30) here, too.</summary>
internal static class UblItems
{
    public static readonly Row<Line> Item = Always(
        "cac:Item",
        OfItem(Text("cbc:Description", ItemTerms.Description)),
        OfItem(Text("cbc:Name", ItemTerms.Name)),
        OfItem(Around("cac:BuyersItemIdentification", Code("cbc:ID", ItemTerms.BuyerIdentifier))),
        OfItem(Around("cac:SellersItemIdentification", Code("cbc:ID", ItemTerms.SellerIdentifier))),
        OfItem(Around("cac:StandardItemIdentification", Value("cbc:ID", Of.Identifier, ItemTerms.StandardIdentifier))),
        OfItem(Around("cac:OriginCountry", Code("cbc:IdentificationCode", ItemTerms.OriginCountry))),
        OfItem(Wrapped("cac:CommodityClassification", Values("cbc:ItemClassificationCode", Of.Classification, ItemTerms.Classifications))),
        Inside(LineTerms.Vat, AroundIf<LineVat>(
            "cac:ClassifiedTaxCategory", IsVat, null,
            Code("cbc:ID", LineVatTerms.Category),
            Number("cbc:Percent", LineVatTerms.Rate),
            VatScheme<LineVat>())),
        OfItem(Each("cac:AdditionalItemProperty", ItemTerms.Attributes, Text("cbc:Name", ItemAttributeTerms.Name), Text("cbc:Value", ItemAttributeTerms.Value))));

    private static Row<Line> OfItem(Row<Item> row) => Inside(LineTerms.Item, row);
}
