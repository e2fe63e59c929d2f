namespace Hub.SchemaTables;

/// <summary>
/// Attribute values that the CII schemas fix (which code list a code type is from) and the data files leave out. The list id is
/// the UN/EDIFACT data element or recommendation; the agency is 6 (UNECE), or 5 (ISO) for currencies.
/// </summary>
public static class FixedAttributes
{
    private static readonly Dictionary<string, string> ListIds = new()
    {
        ["AccountingDocumentCodeType"] = "1001_Accounting",
        ["AdjustmentReasonCodeType"] = "4465",
        ["AllowanceChargeIdentificationCodeType"] = "5189_AllowanceChargeID",
        ["AllowanceChargeReasonCodeType"] = "4465_AllowanceChargeReasonCode",
        ["AutomaticDataCaptureMethodCodeType"] = "7233_AutomaticDataCaptureMethodCode",
        ["CargoCategoryCodeType"] = "Recommendation 21-Annex I",
        ["CargoCommodityCategoryCodeType"] = "7357",
        ["CargoOperationalCategoryCodeType"] = "7085b",
        ["ChargePayingPartyRoleCodeType"] = "3035_Charge Paying",
        ["CommunicationChannelCodeType"] = "3155_CommunicationChannelCode",
        ["ContactTypeCodeType"] = "3139_ContactTypeCode",
        ["CurrencyCodeType"] = "ISO 4217 3A",
        ["DeliveryTermsCodeType"] = "4053",
        ["DimensionTypeCodeType"] = "6145",
        ["DocumentCodeType"] = "1001",
        ["DocumentStatusCodeType"] = "1373",
        ["FreightChargeTariffClassCodeType"] = "5243",
        ["GoodsTypeCodeType"] = "TDED 7357",
        ["GoodsTypeExtensionCodeType"] = "TDED 7361",
        ["LineStatusCodeType"] = "1229_LineStatusCode",
        ["LogisticsChargeCalculationBasisCodeType"] = "TDED 6131",
        ["MessageFunctionCodeType"] = "1225_MessageFunctionTypeCode",
        ["PackageTypeCodeType"] = "7065",
        ["PackagingMarkingCodeType"] = "7233_PackagingMarkingCode",
        ["PartyRoleCodeType"] = "3035",
        ["PaymentGuaranteeMeansCodeType"] = "4431",
        ["PaymentMeansChannelCodeType"] = "4435",
        ["PaymentMeansCodeType"] = "4461",
        ["PaymentTermsEventTimeReferenceCodeType"] = "2475_Payment Terms Event",
        ["PaymentTermsTypeCodeType"] = "4279",
        ["PriceTypeCodeType"] = "5375",
        ["ReferenceCodeType"] = "1153_ReferenceTypeCode",
        ["TaxCategoryCodeType"] = "5305",
        ["TaxTypeCodeType"] = "5153",
        ["TimeReferenceCodeType"] = "2475",
        ["TransportEquipmentCategoryCodeType"] = "8053",
        ["TransportEquipmentFullnessCodeType"] = "8169",
        ["TransportEquipmentSizeTypeCodeType"] = "8155",
        ["TransportMeansTypeCodeType"] = "Recommendation 28",
        ["TransportModeCodeType"] = "Recommendation 19",
        ["TransportMovementStageCodeType"] = "8051",
    };

    /// <summary>The one value the attribute may have; null when it is free.</summary>
    public static string? Find(string typeName, string attribute) =>
        !ListIds.TryGetValue(typeName, out var listId) ? null
        : attribute == "listID" ? listId
        : attribute == "listAgencyID" ? (typeName == "CurrencyCodeType" ? "5" : "6")
        : null;
}
