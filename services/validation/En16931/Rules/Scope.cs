namespace Hub.En16931.Rules;

/// <summary>
/// The kinds of elements the official rules look at. An element belongs to a kind by its name and those of its parents, wherever it
/// stands in the document: that is how the official rules find it, also in a place where nobody expects it.
/// </summary>
internal enum Scope
{
    /// <summary>The invoice itself.</summary>
    Document,

    /// <summary>Document totals (BG-22).</summary>
    Totals,

    /// <summary>A total VAT amount with its breakdown: in UBL the element around both (cac:TaxTotal of the document), in CII the amount.</summary>
    VatTotal,

    /// <summary>A VAT breakdown (BG-23), for the rules that hold in any VAT category.</summary>
    VatBreakdown,

    /// <summary>The VAT category of a VAT breakdown, for the rules of that category.</summary>
    BreakdownCategory,

    /// <summary>The VAT category of an allowance, for the rules of that category.</summary>
    AllowanceCategory,

    /// <summary>The VAT category of a charge, for the rules of that category.</summary>
    ChargeCategory,

    /// <summary>The VAT category of a line, for the rules of that category.</summary>
    LineCategory,

    /// <summary>A document level allowance (BG-20).</summary>
    DocumentAllowance,

    /// <summary>A document level charge (BG-21).</summary>
    DocumentCharge,

    /// <summary>A line (BG-25).</summary>
    Line,

    /// <summary>An allowance of a line (BG-27).</summary>
    LineAllowance,

    /// <summary>A charge of a line (BG-28).</summary>
    LineCharge,

    /// <summary>The period of a line (BG-26).</summary>
    LinePeriod,

    /// <summary>The invoicing period (BG-14).</summary>
    DocumentPeriod,

    /// <summary>An attribute of an item (BG-32).</summary>
    ItemAttribute,

    /// <summary>A classification of an item (BT-158): in UBL the code, in CII the element around it.</summary>
    ItemClassification,

    /// <summary>A standard identifier of an item (BT-157); in UBL only.</summary>
    ItemStandardIdentifier,

    /// <summary>The seller (BG-4).</summary>
    Seller,

    /// <summary>The electronic address of the seller (BT-34); in UBL only.</summary>
    SellerEndpoint,

    /// <summary>The postal address of the seller (BG-5); in UBL only.</summary>
    SellerAddress,

    /// <summary>The electronic address of the buyer (BT-49); in UBL only.</summary>
    BuyerEndpoint,

    /// <summary>The postal address of the buyer (BG-8); in UBL only.</summary>
    BuyerAddress,

    /// <summary>The payee (BG-10).</summary>
    Payee,

    /// <summary>The tax representative of the seller (BG-11).</summary>
    TaxRepresentative,

    /// <summary>The postal address of the tax representative (BG-12); in UBL only.</summary>
    TaxRepresentativeAddress,

    /// <summary>The delivery (BG-13): in UBL the deliver-to address (BG-15), in CII the element around everything delivered.</summary>
    Delivery,

    /// <summary>A VAT identifier of anybody: in UBL the tax scheme around it, in CII the identifier.</summary>
    VatIdentifier,

    /// <summary>A supporting document (BG-24).</summary>
    SupportingDocument,

    /// <summary>A preceding invoice reference (BG-3).</summary>
    PrecedingInvoice,

    /// <summary>A payment instruction (BG-16).</summary>
    PaymentMeans,

    /// <summary>The account of a payment by credit transfer (codes 30 and 58).</summary>
    CreditTransferAccount,

    /// <summary>A payment card: in UBL its number (BT-87), in CII the element around it (BG-18).</summary>
    PaymentCard,

    /// <summary>The amount due (BT-115); in EXTENDED-CTC-FR only. In UBL that of an invoice, not of a credit note; in CII looked at, not judged.</summary>
    AmountDue,

    /// <summary>A line that counts for the totals (EXT-FR-FE-163 is absent or DETAIL); in EXTENDED-CTC-FR and CII only.</summary>
    CountedLine,

    /// <summary>A VAT breakdown as a whole, for the rules of its category; in EXTENDED-CTC-FR and CII only.</summary>
    TaxedBreakdown,

    /// <summary>A tax identifier of the seller of any kind (BT-31, BT-32). Looked at, not judged.</summary>
    SellerTaxIdentifier,

    /// <summary>A VAT identifier of the seller (BT-31). Looked at, not judged.</summary>
    SellerVatIdentifier,

    /// <summary>A VAT identifier of the tax representative (BT-63). Looked at, not judged.</summary>
    TaxRepresentativeVatIdentifier,

    /// <summary>A VAT identifier of the buyer (BT-48). Looked at, not judged.</summary>
    BuyerVatIdentifier,

    /// <summary>A legal registration of the buyer (BT-47). Looked at, not judged.</summary>
    BuyerLegalIdentifier,

    /// <summary>A declared VAT category, wherever it stands. Looked at, not judged.</summary>
    AnyCategory,

    /// <summary>
    /// An allowance or charge: in UBL wherever it stands, in CII of the document only. Looked at, not judged.
    /// </summary>
    AnyAllowanceCharge,

    /// <summary>A VAT breakdown of any category, as BR-CO-18 looks for it. Looked at, not judged.</summary>
    AnyBreakdown,

    /// <summary>A VAT category code, wherever it stands; in CII only. Looked at, not judged.</summary>
    AnyCategoryCode,

    /// <summary>A country code, wherever it stands. Looked at, not judged.</summary>
    AnyCountry,

    /// <summary>A due date (BT-9) or terms of payment (BT-20), wherever they stand; in EXTENDED-CTC-FR only. Looked at, not judged.</summary>
    AnyPaymentTerm,

    /// <summary>A logistics service fee (BT-X-272) of the document; in EXTENDED-CTC-FR and CII only. Looked at, not judged.</summary>
    AnyLogisticsCharge,

    /// <summary>A total VAT amount, wherever it stands; in UBL only. Looked at, not judged.</summary>
    AnyVatTotalAmount,

    /// <summary>A VAT point date (BT-7), wherever it stands; in CII only. Looked at, not judged.</summary>
    AnyTaxPointDate,

    /// <summary>A VAT point date code (BT-8), wherever it stands; in CII only. Looked at, not judged.</summary>
    AnyTaxPointDateCode,
}
