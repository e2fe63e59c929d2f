using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Mapping.Table;
using static Hub.Conversion.Ubl.UblForms;

namespace Hub.Conversion.Ubl;

/// <summary>BG-4 to BG-13: the parties and the place of delivery.</summary>
internal static class UblParties
{
    private static readonly int Identification = Tag.Of("cbc:ID").Name;

    public static readonly Row<PostalAddress>[] Address =
    [
        Text("cbc:StreetName", PostalAddressTerms.Line1),
        Text("cbc:AdditionalStreetName", PostalAddressTerms.Line2),
        Text("cbc:CityName", PostalAddressTerms.City),
        Code("cbc:PostalZone", PostalAddressTerms.PostCode),
        Text("cbc:CountrySubentity", PostalAddressTerms.Subdivision),
        Around("cac:AddressLine", Text("cbc:Line", PostalAddressTerms.Line3)),
        Around("cac:Country", Code("cbc:IdentificationCode", PostalAddressTerms.Country)),
    ];

    private static readonly Row<Contact>[] Contact =
    [
        Text("cbc:Name", ContactTerms.Name),
        Text("cbc:Telephone", ContactTerms.Telephone),
        Text("cbc:ElectronicMail", ContactTerms.Email),
    ];

    public static readonly Row<SemanticInvoice> Seller = Always(
        "cac:AccountingSupplierParty",
        Always(
            "cac:Party",
            OfSeller(Value("cbc:EndpointID", Of.Identifier, SellerTerms.ElectronicAddress)),
            OfSeller(Wrapped("cac:PartyIdentification", Values("cbc:ID", Of.Identifier, SellerTerms.Identifiers), IsNotSepa)),
            Inside(InvoiceTerms.PaymentInstructions, Inside(PaymentInstructionsTerms.DirectDebit, Creditor())),
            OfSeller(Around("cac:PartyName", Text("cbc:Name", SellerTerms.TradingName))),
            OfSeller(Group("cac:PostalAddress", SellerTerms.Address, Address)),
            OfSeller(AroundIf<Seller>("cac:PartyTaxScheme", IsVat, null, Code("cbc:CompanyID", SellerTerms.VatIdentifier), VatScheme<Seller>())),
            OfSeller(AroundIf<Seller>("cac:PartyTaxScheme", IsNotVat, null, Code("cbc:CompanyID", SellerTerms.TaxRegistration), Constant<Seller>("cac:TaxScheme/cbc:ID", "TAX", "FC"))),
            OfSeller(Around(
                "cac:PartyLegalEntity",
                Text("cbc:RegistrationName", SellerTerms.Name),
                Value("cbc:CompanyID", Of.Identifier, SellerTerms.LegalIdentifier),
                Text("cbc:CompanyLegalForm", SellerTerms.LegalInformation))),
            OfSeller(Group("cac:Contact", SellerTerms.Contact, Contact))));

    public static readonly Row<SemanticInvoice> Buyer = Always(
        "cac:AccountingCustomerParty",
        Inside(InvoiceTerms.Buyer, Always(
            "cac:Party",
            Value("cbc:EndpointID", Of.Identifier, BuyerTerms.ElectronicAddress),
            Around("cac:PartyIdentification", Value("cbc:ID", Of.Identifier, BuyerTerms.Identifier)),
            Around("cac:PartyName", Text("cbc:Name", BuyerTerms.TradingName)),
            Group("cac:PostalAddress", BuyerTerms.Address, Address),
            AroundIf<Buyer>("cac:PartyTaxScheme", IsVat, null, Code("cbc:CompanyID", BuyerTerms.VatIdentifier), VatScheme<Buyer>()),
            Around("cac:PartyLegalEntity", Text("cbc:RegistrationName", BuyerTerms.Name), Value("cbc:CompanyID", Of.Identifier, BuyerTerms.LegalIdentifier)),
            Group("cac:Contact", BuyerTerms.Contact, Contact))));

    public static readonly Row<SemanticInvoice> Payee = Around(
        "cac:PayeeParty",
        OfPayee(AroundIf("cac:PartyIdentification", IsNotSepa, null, Value("cbc:ID", Of.Identifier, PayeeTerms.Identifier))),
        Inside(InvoiceTerms.PaymentInstructions, Inside(PaymentInstructionsTerms.DirectDebit, CreditorOfPayee())),
        OfPayee(Around("cac:PartyName", Text("cbc:Name", PayeeTerms.Name))),
        OfPayee(Around("cac:PartyLegalEntity", Value("cbc:CompanyID", Of.Identifier, PayeeTerms.LegalIdentifier))));

    public static readonly Row<SemanticInvoice> TaxRepresentative = Group(
        "cac:TaxRepresentativeParty",
        InvoiceTerms.TaxRepresentative,
        Around("cac:PartyName", Text("cbc:Name", TaxRepresentativeTerms.Name)),
        Group("cac:PostalAddress", TaxRepresentativeTerms.Address, Address),
        AroundIf<TaxRepresentative>("cac:PartyTaxScheme", IsVat, null, Code("cbc:CompanyID", TaxRepresentativeTerms.VatIdentifier), VatScheme<TaxRepresentative>()));

    public static readonly Row<SemanticInvoice> Delivery = Group(
        "cac:Delivery",
        InvoiceTerms.Delivery,
        Date("cbc:ActualDeliveryDate", DeliveryTerms.Date),
        Around("cac:DeliveryLocation", Value("cbc:ID", Of.Identifier, DeliveryTerms.Location), Group("cac:Address", DeliveryTerms.Address, Address)),
        Around("cac:DeliveryParty", Around("cac:PartyName", Text("cbc:Name", DeliveryTerms.Name))));

    private static Row<SemanticInvoice> OfSeller(Row<Seller> row) => Inside(InvoiceTerms.Seller, row);

    private static Row<SemanticInvoice> OfPayee(Row<Payee> row) => Inside(InvoiceTerms.Payee, row);

    /// <summary>BT-90 is one of the seller's identifiers, or one of the payee's; we write it with the seller.</summary>
    private static Row<DirectDebit> Creditor() =>
        AroundIf("cac:PartyIdentification", IsSepa, null, Value("cbc:ID", Sepa, DirectDebitTerms.CreditorIdentifier));

    private static Row<DirectDebit> CreditorOfPayee() =>
        AroundIf("cac:PartyIdentification", IsSepa, null, Value("cbc:ID", Sepa, DirectDebitTerms.CreditorIdentifier, writes: _ => false));

    private static bool IsSepa(Reading reading, int node) => reading.Tree.Child(node, Identification) is >= 0 and var id && Sepa.Matches(reading, id);

    private static bool IsNotSepa(Reading reading, int node) => !IsSepa(reading, node);

    private static bool IsNotVat(Reading reading, int node) => !IsVat(reading, node);
}
