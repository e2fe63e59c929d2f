using Hub.Explain.Examples.Lines;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFr;

/// <summary>Rules about invoiced objects (BT-18, BT-128) that are the number (AFL) or the framework (AVV) of a sub-invoice.</summary>
internal static class InvoicedObjectRecipes
{
    private const string UblReference = "/ubl:Invoice/cac:AdditionalDocumentReference[cbc:DocumentTypeCode='130']/cbc:ID";
    private const string CiiReference = "/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:AdditionalReferencedDocument[ram:TypeCode='130']";

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new ExampleRecipe("BR-FR-29_BT-18", InUbl(RepeatAt(UblReference)), InCii(RepeatAt(CiiReference))).From(OfScheme("AFL")),
        new ExampleRecipe("BR-FR-29_AFL", Set("BT-18", "")).From(OfScheme("AFL")),
        new ExampleRecipe("BR-FR-29_AVV", Set("BT-18", "")).From(OfScheme("AVV")),
        new ExampleRecipe("BR-FR-30_BT-128", InUbl(RepeatAt("/ubl:Invoice/cac:InvoiceLine/cac:DocumentReference[cbc:ID/@schemeID='AFL']/cbc:ID"))).From(LineTerms.Number.Set(1, "F-2026-0042")),
        new ExampleRecipe("BR-FR-30_AFL", LineTerms.Number.Set(1, "")).From(LineTerms.Number.Set(1, "F-2026-0042")),
        new ExampleRecipe("BR-FR-30_AVV", LineTerms.Framework.Set(1, "")).From(LineTerms.Framework.Set(1, "S1")),
    ];

    private static Edit OfScheme(string scheme) => document =>
    {
        InUbl(Attribute("BT-18", "schemeID", scheme))(document);
        InCii(SetAt(CiiReference + "/ram:ReferenceTypeCode", scheme))(document);
    };
}
