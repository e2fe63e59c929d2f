using Hub.Conversion.Forms;
using Hub.Conversion.Mapping;
using Hub.Conversion.Semantic;
using Hub.Conversion.Semantic.Terms;
using static Hub.Conversion.Cii.CiiForms;
using static Hub.Conversion.Mapping.Table;

namespace Hub.Conversion.Cii;

/// <summary>BG-4 to BG-12: the parties.</summary>
internal static class CiiParties
{
    private static readonly int Identification = Tag.Of("ram:ID").Name;

    public static readonly Row<PostalAddress>[] Address =
    [
        Code("ram:PostcodeCode", PostalAddressTerms.PostCode),
        Text("ram:LineOne", PostalAddressTerms.Line1),
        Text("ram:LineTwo", PostalAddressTerms.Line2),
        Text("ram:LineThree", PostalAddressTerms.Line3),
        Text("ram:CityName", PostalAddressTerms.City),
        Code("ram:CountryID", PostalAddressTerms.Country),
        Text("ram:CountrySubDivisionName", PostalAddressTerms.Subdivision),
    ];

    /// <summary>BT-41 and BT-56 are a person or a department; we write a person.</summary>
    private static readonly Row<Contact>[] Contact =
    [
        Text("ram:PersonName", ContactTerms.Name),
        Value("ram:DepartmentName", Of.Text, ContactTerms.Name, writes: _ => false),
        Around("ram:TelephoneUniversalCommunication", Text("ram:CompleteNumber", ContactTerms.Telephone)),
        Around("ram:EmailURIUniversalCommunication", Text("ram:URIID", ContactTerms.Email)),
    ];

    public static readonly Row<SemanticInvoice> Seller = Inside(InvoiceTerms.Seller, Always(
        "ram:SellerTradeParty",
        Values("ram:ID", Of.Identifier, SellerTerms.Identifiers, writes: identifier => identifier.Scheme is null),
        Values("ram:GlobalID", Of.Identifier, SellerTerms.Identifiers, writes: identifier => identifier.Scheme is not null),
        Text("ram:Name", SellerTerms.Name),
        Text("ram:Description", SellerTerms.LegalInformation),
        Around(
            "ram:SpecifiedLegalOrganization",
            Value("ram:ID", Of.Identifier, SellerTerms.LegalIdentifier),
            Text("ram:TradingBusinessName", SellerTerms.TradingName)),
        Group("ram:DefinedTradeContact", SellerTerms.Contact, Contact),
        Group("ram:PostalTradeAddress", SellerTerms.Address, Address),
        Endpoint(SellerTerms.ElectronicAddress),
        Registration(SellerTerms.VatIdentifier, VatScheme),
        Registration(SellerTerms.TaxRegistration, TaxScheme)));

    public static readonly Row<SemanticInvoice> Buyer = Inside(InvoiceTerms.Buyer, Always<Buyer>(
        "ram:BuyerTradeParty",
        [
            .. Identifier(BuyerTerms.Identifier),
            Text("ram:Name", BuyerTerms.Name),
            Around(
                "ram:SpecifiedLegalOrganization",
                Value("ram:ID", Of.Identifier, BuyerTerms.LegalIdentifier),
                Text("ram:TradingBusinessName", BuyerTerms.TradingName)),
            Group("ram:DefinedTradeContact", BuyerTerms.Contact, Contact),
            Group("ram:PostalTradeAddress", BuyerTerms.Address, Address),
            Endpoint(BuyerTerms.ElectronicAddress),
            Registration(BuyerTerms.VatIdentifier, VatScheme),
        ]));

    public static readonly Row<SemanticInvoice> TaxRepresentative = Group(
        "ram:SellerTaxRepresentativeTradeParty",
        InvoiceTerms.TaxRepresentative,
        Text("ram:Name", TaxRepresentativeTerms.Name),
        Group("ram:PostalTradeAddress", TaxRepresentativeTerms.Address, Address),
        Registration(TaxRepresentativeTerms.VatIdentifier, VatScheme));

    public static readonly Row<SemanticInvoice> Payee = Group<SemanticInvoice, Payee>(
        "ram:PayeeTradeParty",
        InvoiceTerms.Payee,
        [
            .. Identifier(PayeeTerms.Identifier),
            Text("ram:Name", PayeeTerms.Name),
            Around("ram:SpecifiedLegalOrganization", Value("ram:ID", Of.Identifier, PayeeTerms.LegalIdentifier)),
        ]);

    private static Row<TGroup> Endpoint<TGroup>(Term<TGroup, Identifier?> term) => Around("ram:URIUniversalCommunication", Value("ram:URIID", Of.Identifier, term));

    private static Row<TGroup> Registration<TGroup>(Term<TGroup, string?> term, SchemedForm scheme) => AroundIf(
        "ram:SpecifiedTaxRegistration",
        (reading, node) => reading.Tree.Child(node, Identification) is >= 0 and var id && scheme.Matches(reading, id),
        null,
        Value("ram:ID", scheme, term));
}
