using Hub.En16931.Model;
using static Hub.En16931.Rules.Checks;

namespace Hub.En16931.Rules.Parties;

/// <summary>Seller, buyer, payee, tax representative, and where it is delivered.</summary>
internal static class PartyRules
{
    public static IReadOnlyList<RuleDefinition> All { get; } =
    [
        new("BR-06", ["BT-27"], Scope.Document, Filled(Term.SellerName)),
        new("BR-07", ["BT-44"], Scope.Document, Filled(Term.BuyerName)),
        new("BR-08", ["BG-5"], Scope.Document, Present(Term.SellerAddress)),
        new("BR-09", ["BT-40"],
            new Application(Scope.SellerAddress, Filled(Term.AddressCountry)), new Application(Scope.Document, Filled(Term.SellerCountry))),
        new("BR-10", ["BG-8"], Scope.Document, Present(Term.BuyerAddress)),
        new("BR-11", ["BT-55"],
            new Application(Scope.BuyerAddress, Filled(Term.AddressCountry)), new Application(Scope.Document, Filled(Term.BuyerCountry))),
        new("BR-17", ["BT-59"],
            new Application(Scope.Payee, OtherPayee.Ubl), new Application(Scope.Payee, OtherPayee.Cii)),
        new("BR-18", ["BT-62"], Scope.TaxRepresentative, Filled(Term.PartyName)),
        new("BR-19", ["BG-12"], Scope.TaxRepresentative, Present(Term.PartyAddress)),
        new("BR-20", ["BT-69"],
            new Application(Scope.TaxRepresentativeAddress, Filled(Term.AddressCountry)), new Application(Scope.TaxRepresentative, Filled(Term.PartyCountry))),
        new("BR-56", ["BT-63"],
            new Application(Scope.TaxRepresentative, Present(Term.PartyVatIdentifier)), new Application(Scope.TaxRepresentative, Filled(Term.PartyVatIdentifier))),
        new("BR-57", ["BT-80"],
            new Application(Scope.Delivery, Present(Term.AddressCountry)), new Application(Scope.Delivery, DeliveryCountry.Cii)),
        new("BR-62", ["BT-34"],
            new Application(Scope.SellerEndpoint, EndpointScheme.Ubl), new Application(Scope.Document, EndpointScheme.CiiSeller)),
        new("BR-63", ["BT-49"],
            new Application(Scope.BuyerEndpoint, EndpointScheme.Ubl), new Application(Scope.Document, EndpointScheme.CiiBuyer)),
        new("BR-CO-09", ["BT-31", "BT-48", "BT-63"],
            new Application(Scope.VatIdentifier, VatPrefix.Ubl), new Application(Scope.VatIdentifier, VatPrefix.Cii)),
        new("BR-CO-26", ["BT-29", "BT-30", "BT-31"],
            new Application(Scope.Seller, SellerIdentification.Ubl), new Application(Scope.Seller, SellerIdentification.Cii)),
    ];
}
