using Hub.En16931.French.BrFrCpro;
using static Hub.Explain.Examples.Edits;

namespace Hub.Explain.Examples.BrFrCpro;

/// <summary>The recipes of BR-FR-CPRO: what Chorus Pro asks for, how often and how long.</summary>
internal static class BrFrCproRecipes
{
    private const string LongName = "Relevé détaillé des heures du chantier du stade, septembre 2026.csv";

    public static IReadOnlyList<ExampleRecipe> All { get; } =
    [
        new("BR-FR-CPRO-00", RemoveNote("ADN")),
        new("BR-FR-CPRO-01",
            InUbl(SetAt("/ubl:Invoice/cac:ContractDocumentReference/cbc:DocumentType", "DEVIS")),
            InCii(SetAt("/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:ContractReferencedDocument/ram:ReferenceTypeCode", "DEVIS"))),
        new("BR-FR-CPRO-02", Set("BT-1", "F-2026-ENTRETIEN-STADE-0042")),
        .. IdentifierRecipes.All,
        new("BR-FR-CPRO-10", Attribute("BT-46", "schemeID", "0002"), Set("BT-46", "214409997")),
        new("BR-FR-CPRO-18", Set("BT-23", "S3")),
        new("BR-FR-CPRO-20", Repeat("BG-3")),
        new("BR-FR-CPRO-24", Set("BT-23", "S5")),
        new("BR-FR-CPRO-25", Repeat("BT-20")),
        new("BR-FR-CPRO-26", Repeat("BG-6")),
        new("BR-FR-CPRO-27", Repeat("BG-9")),
        .. LengthRecipes.All,
        new("BR-FR-CPRO-41", Attribute("BT-125", "filename", LongName)),
        new("B2G-ATTACHMENT-SIZE", TooLarge),
        new("B2G-ATTACHMENT-TYPE", Attribute("BT-125", "filename", "heures.exe")),
    ];

    /// <summary>A little more than the limit, in base64: written when an example needs it, not kept.</summary>
    private static void TooLarge(ExampleDocument document) => Set("BT-125", new string('A', ((new CproSettings().AttachmentBytes / 3) + 1) * 4))(document);
}
