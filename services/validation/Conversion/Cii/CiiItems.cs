using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Mapping.Table;

namespace Hub.Conversion.Cii;

/// <summary>BG-31 and BG-32: what a line is for.</summary>
internal static class CiiItems
{
    public static readonly Row<Line> Item = Group(
        "ram:SpecifiedTradeProduct",
        LineTerms.Item,
        Value("ram:GlobalID", Of.Identifier, ItemTerms.StandardIdentifier),
        Code("ram:SellerAssignedID", ItemTerms.SellerIdentifier),
        Code("ram:BuyerAssignedID", ItemTerms.BuyerIdentifier),
        Text("ram:Name", ItemTerms.Name),
        Text("ram:Description", ItemTerms.Description),
        Each("ram:ApplicableProductCharacteristic", ItemTerms.Attributes, Text("ram:Description", ItemAttributeTerms.Name), Text("ram:Value", ItemAttributeTerms.Value)),
        Wrapped("ram:DesignatedProductClassification", Values("ram:ClassCode", Of.Classification, ItemTerms.Classifications)),
        Around("ram:OriginTradeCountry", Code("ram:ID", ItemTerms.OriginCountry)));
}
