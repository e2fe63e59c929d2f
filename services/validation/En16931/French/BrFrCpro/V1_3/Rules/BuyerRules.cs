using Hub.En16931.Model;

namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>How the buyer is identified.</summary>
internal static class BuyerRules
{
    private const int SiretDigits = 14;

    public static IReadOnlyList<CproRule> All { get; } =
    [
        new(
            "BR-FR-CPRO-10",
            ["BT-46"],
            "La facture doit donner un SIRET de l'acheteur public, et un seul, dans BT-46 avec le schéma 0009 : 14 chiffres.",
            "The invoice must give one SIRET of the public buyer, and only one, in BT-46 with scheme 0009: 14 digits.",
            NotOneSiret),
    ];

    private static Breach[] NotOneSiret(PublicInvoice invoice)
    {
        List<Leaf> sirets = [.. invoice.Invoice.Buyer.Identifiers];
        sirets.RemoveAll(identifier => !identifier.HasScheme(PartyIdentifiers.Siret));
        return sirets switch
        {
            [] => [new Breach(invoice.Party(invoice.Paths.Buyer))],
            [var siret] when IsSiret(siret) => [],
            _ => [.. sirets.Where((siret, at) => at > 0 || !IsSiret(siret)).Select(siret => new Breach(siret.Node))],
        };
    }

    private static bool IsSiret(Leaf identifier) => identifier.Text is { Length: SiretDigits } number && !number.AsSpan().ContainsAnyExceptInRange('0', '9');
}
