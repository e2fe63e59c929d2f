using Hub.En16931.Model;

namespace Hub.En16931.Rules.Parties;

/// <summary>BR-62 and BR-63: the electronic address of seller and buyer has a scheme.</summary>
internal static class EndpointScheme
{
    private const string Seller = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:URIUniversalCommunication";
    private const string Buyer = "rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty/ram:URIUniversalCommunication";

    private static readonly TermPath Address = TermPath.Parse("ram:URIID", SyntaxBinding.Cii.Vocabulary);

    public static Check CiiSeller { get; } = Cii(TermPath.Parse(Seller, SyntaxBinding.Cii.Vocabulary));

    public static Check CiiBuyer { get; } = Cii(TermPath.Parse(Buyer, SyntaxBinding.Cii.Vocabulary));

    public static Outcome Ubl(Subject endpoint) => endpoint.KeptIf(endpoint.HasAttribute(Names.SchemeId));

    /// <summary>Of several electronic addresses, the first of each party counts.</summary>
    private static Check Cii(TermPath communications) => document =>
    {
        var first = communications.First(document.Tree, document.Node);
        return first < 0 || document.At(first).HasFilledAttribute(Address, Names.SchemeId) ? Outcome.Kept : Outcome.Broken(first);
    };
}
