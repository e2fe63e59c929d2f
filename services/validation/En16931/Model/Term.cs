namespace Hub.En16931.Model;

/// <summary>
/// The business terms and groups of EN 16931 that the engine reads, each named as the standard names it. Where one stands in a
/// syntax is said by that syntax's table (<c>UblTerms</c>, <c>CiiTerms</c>), relative to the group it belongs to.
/// </summary>
internal enum Term
{
    // Document.

    /// <summary>BT-1: Invoice number.</summary>
    InvoiceNumber,

    /// <summary>BT-2: Invoice issue date.</summary>
    IssueDate,

    /// <summary>BT-3: Invoice type code; of a UBL credit note, <see cref="CreditNoteTypeCode"/>.</summary>
    InvoiceTypeCode,

    /// <summary>BT-3: Type code where UBL keeps it for a credit note.</summary>
    CreditNoteTypeCode,

    /// <summary>BT-5: Invoice currency code.</summary>
    DocumentCurrency,

    /// <summary>BT-6: VAT accounting currency code.</summary>
    VatCurrency,

    /// <summary>BT-7: Value added tax point date.</summary>
    TaxPointDate,

    /// <summary>BT-8: Value added tax point date code.</summary>
    TaxPointDateCode,

    /// <summary>BT-9: Payment due date; of a UBL credit note, <see cref="CreditNoteDueDate"/>.</summary>
    DueDate,

    /// <summary>BT-9: Payment due date where UBL keeps it for a credit note.</summary>
    CreditNoteDueDate,

    /// <summary>BT-10: Buyer reference; for the French public sector the service code (code service).</summary>
    BuyerReference,

    /// <summary>BT-11: Project reference.</summary>
    ProjectReference,

    /// <summary>BT-12: Contract reference; for the French public sector the market number.</summary>
    ContractReference,

    /// <summary>BT-13: Purchase order reference; for the French public sector the engagement number (numéro d'engagement).</summary>
    PurchaseOrderReference,

    /// <summary>BT-14: Sales order reference.</summary>
    SalesOrderReference,

    /// <summary>BT-15: Receiving advice reference.</summary>
    ReceivingAdviceReference,

    /// <summary>BT-16: Despatch advice reference.</summary>
    DespatchAdviceReference,

    /// <summary>BT-17: Tender or lot reference.</summary>
    TenderReference,

    /// <summary>BT-18: Invoiced object identifier.</summary>
    InvoicedObject,

    /// <summary>BT-19: Buyer accounting reference.</summary>
    BuyerAccountingReference,

    /// <summary>BT-20: Payment terms.</summary>
    PaymentTerms,

    /// <summary>BT-23: Business process type (in France the billing framework, "cadre de facturation").</summary>
    BusinessProcess,

    /// <summary>BT-24: Specification identifier: the profile the invoice claims to follow.</summary>
    Specification,

    /// <summary>BG-1: Invoice note.</summary>
    NoteGroup,

    /// <summary>BG-3: Preceding invoice reference.</summary>
    PrecedingInvoiceGroup,

    /// <summary>BG-24: Additional supporting documents.</summary>
    SupportingDocumentGroup,

    /// <summary>BG-16: Payment instructions.</summary>
    PaymentMeansGroup,

    /// <summary>BG-20: Document level allowances.</summary>
    AllowanceGroup,

    /// <summary>BG-21: Document level charges.</summary>
    ChargeGroup,

    /// <summary>BG-22: Document totals.</summary>
    TotalsGroup,

    /// <summary>BG-23: VAT breakdown.</summary>
    VatBreakdownGroup,

    /// <summary>BG-25: Invoice line.</summary>
    LineGroup,

    /// <summary>BG-25: Line where UBL keeps it for a credit note.</summary>
    CreditNoteLineGroup,

    // Seller.

    /// <summary>BT-27: Seller name.</summary>
    SellerName,

    /// <summary>BT-28: Seller trading name.</summary>
    SellerTradingName,

    /// <summary>BT-29: Seller identifier; the scheme is its schemeID.</summary>
    SellerIdentifier,

    /// <summary>BT-29: Seller identifier with a scheme, where CII keeps it apart.</summary>
    SellerGlobalIdentifier,

    /// <summary>BT-30: Seller legal registration identifier; in France the SIREN (scheme 0002) or SIRET (0009).</summary>
    SellerLegalIdentifier,

    /// <summary>BT-31: Seller VAT identifier.</summary>
    SellerVatIdentifier,

    /// <summary>BT-32: Seller tax registration identifier.</summary>
    SellerTaxRegistration,

    /// <summary>BT-33: Seller additional legal information.</summary>
    SellerLegalInformation,

    /// <summary>BT-34: Seller electronic address.</summary>
    SellerEndpoint,

    /// <summary>BG-5: Seller postal address.</summary>
    SellerAddress,

    /// <summary>BT-40: Seller country code.</summary>
    SellerCountry,

    /// <summary>BG-6: Seller contact.</summary>
    SellerContact,

    // Buyer.

    /// <summary>BT-44: Buyer name.</summary>
    BuyerName,

    /// <summary>BT-45: Buyer trading name.</summary>
    BuyerTradingName,

    /// <summary>BT-46: Buyer identifier; the scheme is its schemeID.</summary>
    BuyerIdentifier,

    /// <summary>BT-46: Buyer identifier with a scheme, where CII keeps it apart.</summary>
    BuyerGlobalIdentifier,

    /// <summary>BT-47: Buyer legal registration identifier; in France the SIREN (scheme 0002) or SIRET (0009).</summary>
    BuyerLegalIdentifier,

    /// <summary>BT-48: Buyer VAT identifier.</summary>
    BuyerVatIdentifier,

    /// <summary>BT-49: Buyer electronic address.</summary>
    BuyerEndpoint,

    /// <summary>BG-8: Buyer postal address.</summary>
    BuyerAddress,

    /// <summary>BT-55: Buyer country code.</summary>
    BuyerCountry,

    /// <summary>BG-9: Buyer contact.</summary>
    BuyerContact,

    // Payee.

    /// <summary>BT-59: Payee name.</summary>
    PayeeName,

    /// <summary>BT-60: Payee identifier.</summary>
    PayeeIdentifier,

    /// <summary>BT-60: Payee identifier with a scheme, where CII keeps it apart.</summary>
    PayeeGlobalIdentifier,

    /// <summary>BT-61: Payee legal registration identifier.</summary>
    PayeeLegalIdentifier,

    // Seller tax representative.

    /// <summary>BT-62: Seller tax representative name.</summary>
    TaxRepresentativeName,

    /// <summary>BT-63: Seller tax representative VAT identifier.</summary>
    TaxRepresentativeVatIdentifier,

    /// <summary>BG-12: Seller tax representative postal address.</summary>
    TaxRepresentativeAddress,

    // Delivery and period of the document.

    /// <summary>BT-70: Deliver to party name.</summary>
    DeliveryName,

    /// <summary>BT-71: Deliver to location identifier.</summary>
    DeliveryLocation,

    /// <summary>BT-71: Deliver to location identifier with a scheme, where CII keeps it apart.</summary>
    DeliveryGlobalLocation,

    /// <summary>BT-72: Actual delivery date.</summary>
    DeliveryDate,

    /// <summary>BG-15: Deliver to address.</summary>
    DeliveryAddress,

    /// <summary>BT-80: Deliver to country code.</summary>
    DeliveryCountry,

    /// <summary>BG-14: Invoicing period.</summary>
    DocumentPeriod,

    // Direct debit as CII keeps it, beside the payment means.

    /// <summary>BT-90: Bank assigned creditor identifier.</summary>
    CreditorIdentifier,

    // VAT totals: one amount in the invoice currency (BT-110), perhaps one in the accounting currency (BT-111).

    /// <summary>BT-110: Invoice total VAT amount, in the currency of its currencyID.</summary>
    VatTotalAmount,

    // Postal address (of any party).

    /// <summary>BT-35: Address line 1 (BT-35, BT-50, BT-64, BT-75).</summary>
    AddressLine1,

    /// <summary>BT-36: Address line 2 (BT-36, BT-51, BT-65, BT-76).</summary>
    AddressLine2,

    /// <summary>BT-162: Address line 3 (BT-162, BT-163, BT-164, BT-165).</summary>
    AddressLine3,

    /// <summary>BT-37: City (BT-37, BT-52, BT-66, BT-77).</summary>
    AddressCity,

    /// <summary>BT-38: Post code (BT-38, BT-53, BT-67, BT-78).</summary>
    AddressPostCode,

    /// <summary>BT-39: Country subdivision (BT-39, BT-54, BT-68, BT-79).</summary>
    AddressSubdivision,

    /// <summary>BT-40: Country code (BT-40, BT-55, BT-69, BT-80).</summary>
    AddressCountry,

    // Contact.

    /// <summary>BT-41: Contact point (BT-41, BT-56).</summary>
    ContactName,

    /// <summary>BT-41: Contact point where CII keeps a department.</summary>
    ContactDepartment,

    /// <summary>BT-42: Contact telephone number (BT-42, BT-57).</summary>
    ContactTelephone,

    /// <summary>BT-43: Contact e-mail address (BT-43, BT-58).</summary>
    ContactEmail,

    // Note.

    /// <summary>BT-21: Invoice note subject code; in UBL it stands inside the text as #code#.</summary>
    NoteSubject,

    /// <summary>BT-22: Invoice note.</summary>
    NoteText,

    // Preceding invoice.

    /// <summary>BT-25: Preceding invoice reference.</summary>
    PrecedingInvoiceReference,

    /// <summary>BT-26: Preceding invoice issue date.</summary>
    PrecedingInvoiceDate,

    // Supporting document.

    /// <summary>BT-122: Supporting document reference.</summary>
    DocumentReference,

    /// <summary>BT-123: Supporting document description.</summary>
    DocumentDescription,

    /// <summary>BT-124: External document location.</summary>
    DocumentLocation,

    /// <summary>BT-125: Attached document, in base64.</summary>
    DocumentContent,

    /// <summary>BT-18: Type code that tells an invoiced object (130) or a tender (50) from a supporting document.</summary>
    DocumentTypeCode,

    // Period (of the document or of a line).

    /// <summary>BT-73: Period start date (BT-73, BT-134).</summary>
    PeriodStart,

    /// <summary>BT-74: Period end date (BT-74, BT-135).</summary>
    PeriodEnd,

    // Party, read from the party's own element.

    /// <summary>BT-59: Name of a payee or tax representative (BT-59, BT-62) or trading name of a seller (BT-28).</summary>
    PartyName,

    /// <summary>BT-60: Identifier of a party (BT-29, BT-60).</summary>
    PartyIdentifier,

    /// <summary>BT-60: Identifier of a party with a scheme, where CII keeps it apart.</summary>
    PartyGlobalIdentifier,

    /// <summary>BT-61: Legal registration of a party (BT-30, BT-61).</summary>
    PartyLegalIdentifier,

    /// <summary>BT-63: VAT identifier of a party (BT-31, BT-63).</summary>
    PartyVatIdentifier,

    /// <summary>BG-12: Postal address of a party.</summary>
    PartyAddress,

    /// <summary>BT-69: Country code of a party's address.</summary>
    PartyCountry,

    // Account of a credit transfer, read from its own element.

    /// <summary>BT-84: Payment account identifier (IBAN).</summary>
    AccountIdentifier,

    /// <summary>BT-84: Payment account identifier that is not an IBAN, where CII keeps it apart.</summary>
    AccountProprietaryIdentifier,

    // Payment instructions.

    /// <summary>BT-81: Payment means type code.</summary>
    PaymentMeansCode,

    /// <summary>BT-82: Payment means text.</summary>
    PaymentMeansText,

    /// <summary>BT-83: Remittance information.</summary>
    RemittanceInformation,

    /// <summary>BT-84: Payment account identifier (IBAN).</summary>
    PaymentAccount,

    /// <summary>BT-84: Payment account identifier that is not an IBAN, where CII keeps it apart.</summary>
    PaymentProprietaryAccount,

    /// <summary>BT-85: Payment account name.</summary>
    PaymentAccountName,

    /// <summary>BT-86: Payment service provider identifier (BIC).</summary>
    PaymentServiceProvider,

    /// <summary>BT-87: Payment card primary account number.</summary>
    PaymentCardNumber,

    /// <summary>BT-88: Payment card holder name.</summary>
    PaymentCardHolder,

    /// <summary>BT-89: Mandate reference identifier.</summary>
    MandateReference,

    /// <summary>BT-91: Debited account identifier.</summary>
    DebitedAccount,

    // Allowance or charge (of the document or of a line).

    /// <summary>BT-92: Amount (BT-92, BT-99, BT-136, BT-141).</summary>
    AllowanceChargeAmount,

    /// <summary>BT-93: Base amount (BT-93, BT-100, BT-137, BT-142).</summary>
    AllowanceChargeBase,

    /// <summary>BT-94: Percentage (BT-94, BT-101, BT-138, BT-143).</summary>
    AllowanceChargePercentage,

    /// <summary>BT-95: VAT category code (BT-95, BT-102).</summary>
    AllowanceChargeVatCategory,

    /// <summary>BT-96: VAT rate (BT-96, BT-103).</summary>
    AllowanceChargeVatRate,

    /// <summary>BT-97: Reason (BT-97, BT-104, BT-139, BT-144).</summary>
    AllowanceChargeReason,

    /// <summary>BT-98: Reason code (BT-98, BT-105, BT-140, BT-145).</summary>
    AllowanceChargeReasonCode,

    // Document totals.

    /// <summary>BT-106: Sum of invoice line net amount.</summary>
    TotalLines,

    /// <summary>BT-107: Sum of allowances on document level.</summary>
    TotalAllowances,

    /// <summary>BT-108: Sum of charges on document level.</summary>
    TotalCharges,

    /// <summary>BT-109: Invoice total amount without VAT.</summary>
    TotalWithoutVat,

    /// <summary>BT-110: Invoice total VAT amount where CII keeps it, among the totals.</summary>
    TotalVat,

    /// <summary>BT-112: Invoice total amount with VAT.</summary>
    TotalWithVat,

    /// <summary>BT-113: Paid amount.</summary>
    TotalPaid,

    /// <summary>BT-114: Rounding amount.</summary>
    TotalRounding,

    /// <summary>BT-115: Amount due for payment.</summary>
    TotalDue,

    // VAT breakdown.

    /// <summary>BT-116: VAT category taxable amount.</summary>
    BreakdownTaxableAmount,

    /// <summary>BT-117: VAT category tax amount.</summary>
    BreakdownTaxAmount,

    /// <summary>BT-118: VAT category code.</summary>
    BreakdownCategory,

    /// <summary>BT-119: VAT category rate.</summary>
    BreakdownRate,

    /// <summary>BT-120: VAT exemption reason text.</summary>
    BreakdownExemptionReason,

    /// <summary>BT-121: VAT exemption reason code.</summary>
    BreakdownExemptionReasonCode,

    // VAT category, wherever it stands: in the breakdown, on a line, on an allowance or charge.

    /// <summary>BT-118: VAT category code (BT-95, BT-102, BT-118, BT-151).</summary>
    CategoryCode,

    /// <summary>BT-119: VAT rate (BT-96, BT-103, BT-119, BT-152).</summary>
    CategoryRate,

    /// <summary>BT-120: VAT exemption reason text.</summary>
    CategoryExemptionReason,

    /// <summary>BT-121: VAT exemption reason code.</summary>
    CategoryExemptionReasonCode,

    // Line.

    /// <summary>BT-126: Invoice line identifier.</summary>
    LineIdentifier,

    /// <summary>BT-127: Invoice line note.</summary>
    LineNote,

    /// <summary>BT-128: Invoice line object identifier.</summary>
    LineObject,

    /// <summary>BT-129: Invoiced quantity; the unit of measure (BT-130) is its unitCode.</summary>
    LineQuantity,

    /// <summary>BT-129: Quantity where UBL keeps it for a credit note.</summary>
    LineCreditedQuantity,

    /// <summary>BT-131: Invoice line net amount.</summary>
    LineNetAmount,

    /// <summary>BT-132: Referenced purchase order line reference.</summary>
    LinePurchaseOrderLine,

    /// <summary>BT-133: Invoice line buyer accounting reference.</summary>
    LineAccountingReference,

    /// <summary>BG-26: Invoice line period.</summary>
    LinePeriod,

    /// <summary>BG-27: Invoice line allowances.</summary>
    LineAllowanceGroup,

    /// <summary>BG-28: Invoice line charges.</summary>
    LineChargeGroup,

    /// <summary>BT-146: Item net price.</summary>
    ItemNetPrice,

    /// <summary>BT-147: Item price discount.</summary>
    ItemPriceDiscount,

    /// <summary>BT-148: Item gross price.</summary>
    ItemGrossPrice,

    /// <summary>BT-149: Item price base quantity; the unit (BT-150) is its unitCode.</summary>
    ItemPriceQuantity,

    /// <summary>BT-151: Invoiced item VAT category code.</summary>
    LineVatCategory,

    /// <summary>BT-152: Invoiced item VAT rate.</summary>
    LineVatRate,

    /// <summary>BT-153: Item name.</summary>
    ItemName,

    /// <summary>BT-154: Item description.</summary>
    ItemDescription,

    /// <summary>BT-155: Item seller's identifier.</summary>
    ItemSellerIdentifier,

    /// <summary>BT-156: Item buyer's identifier.</summary>
    ItemBuyerIdentifier,

    /// <summary>BT-157: Item standard identifier.</summary>
    ItemStandardIdentifier,

    /// <summary>BT-158: Item classification identifier.</summary>
    ItemClassification,

    /// <summary>BT-159: Item country of origin.</summary>
    ItemOriginCountry,

    /// <summary>BG-32: Item attributes.</summary>
    ItemAttributeGroup,

    // Item attribute.

    /// <summary>BT-160: Item attribute name.</summary>
    ItemAttributeName,

    /// <summary>BT-161: Item attribute value.</summary>
    ItemAttributeValue,
}
