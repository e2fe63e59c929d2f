using Hub.En16931.Model;

namespace Hub.En16931.Rules.Parties;

/// <summary>BR-57 in CII: a deliver-to address has a country.</summary>
internal static class DeliveryCountry
{
    private static readonly TermPath Address = TermPath.Parse("ram:ShipToTradeParty/ram:PostalTradeAddress", SyntaxBinding.Cii.Vocabulary);
    private static readonly TermPath Country = TermPath.Parse("ram:ShipToTradeParty/ram:PostalTradeAddress/ram:CountryID", SyntaxBinding.Cii.Vocabulary);

    public static Outcome Cii(Subject delivery) => delivery.Has(Address) && !delivery.IsFilled(Country)
        ? Outcome.Broken(Address.First(delivery.Tree, delivery.Node))
        : Outcome.Kept;
}
