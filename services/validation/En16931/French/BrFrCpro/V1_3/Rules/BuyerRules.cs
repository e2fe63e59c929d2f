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

    private static IEnumerable<Breach> NotOneSiret(PublicInvoice invoice)
    {
        var sirets = invoice.Invoice.Buyer.Identifiers.Where(identifier => identifier.Scheme == PartyIdentifiers.Siret).ToList();
        if (sirets.Count == 0)
        {
            return [new Breach(invoice.Party(invoice.Paths.Buyer))];
        }

        return sirets
            .Where((siret, at) => at > 0 || siret.Text is not { Length: SiretDigits } number || !number.All(char.IsAsciiDigit))
            .Select(siret => new Breach(siret.Node));
    }
}
