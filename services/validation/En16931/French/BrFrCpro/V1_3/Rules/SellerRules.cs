using System.Text;
using Hub.En16931.Model;

namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>How the seller and the payee identify themselves.</summary>
internal static class SellerRules
{
    /// <summary>Schemes by which Chorus Pro knows a supplier: SIRET, EU VAT number, individual, outside the EU, RIDET, TAHITI.</summary>
    private static readonly string[] SupplierSchemes = ["0009", "0223", "0226", "0227", "0228", "0229"];
    private static readonly byte[][] SupplierSchemesUtf8 = Array.ConvertAll(SupplierSchemes, Encoding.UTF8.GetBytes);

    public static IReadOnlyList<CproRule> All { get; } =
    [
        new(
            "BR-FR-CPRO-03",
            ["BT-29"],
            "Chorus Pro ne reconnaît pas le vendeur : donnez-lui un identifiant (BT-29) de schéma {expected} ; pour une entreprise française, son SIRET (0009).",
            "Chorus Pro cannot tell who the seller is: give it an identifier (BT-29) of scheme {expected}; for a French company its SIRET (0009).",
            UnknownSeller),
        Format("BR-FR-CPRO-04", "0223", "moins de 18 caractères", "fewer than 18 characters", (_, length) => length < 18),
        Format("BR-FR-CPRO-05", "0227", "moins de 18 caractères", "fewer than 18 characters", (_, length) => length < 18),
        Format("BR-FR-CPRO-06", "0228", "9 ou 10 caractères", "9 or 10 characters", (_, length) => length is 9 or 10),
        Format("BR-FR-CPRO-07", "0229", "9 ou 10 caractères", "9 or 10 characters", (_, length) => length is 9 or 10),
        Format("BR-FR-CPRO-08", "0226", "10 chiffres puis au plus 70 caractères", "10 digits, then at most 70 characters", IsIndividual),
        new(
            "BR-FR-CPRO-09",
            ["BT-29", "BT-30"],
            "Le vendeur donne son SIREN sans son SIRET : ajoutez le SIRET (14 chiffres) dans BT-29 avec le schéma 0009.",
            "The seller gives its SIREN without its SIRET: add the SIRET (14 digits) in BT-29 with scheme 0009.",
            SellerWithoutSiret),
        new(
            "BR-FR-CPRO-17",
            ["BT-60", "BT-61"],
            "Le bénéficiaire du paiement donne son SIREN sans son SIRET : ajoutez le SIRET (14 chiffres) dans BT-60 avec le schéma 0009.",
            "The payee gives its SIREN without its SIRET: add the SIRET (14 digits) in BT-60 with scheme 0009.",
            PayeeWithoutSiret),
    ];

    private static Breach[] UnknownSeller(PublicInvoice invoice)
    {
        foreach (var scheme in SupplierSchemesUtf8)
        {
            if (invoice.SellerIdentifiers.Have(scheme))
            {
                return [];
            }
        }

        return [new Breach(invoice.Party(invoice.Paths.Seller), Expected: string.Join(", ", SupplierSchemes))];
    }

    private static Breach[] SellerWithoutSiret(PublicInvoice invoice) =>
        IsSirenAlone(invoice.SellerIdentifiers, invoice.Invoice.Seller.LegalIdentifier) ? [new Breach(invoice.Party(invoice.Paths.Seller))] : [];

    private static Breach[] PayeeWithoutSiret(PublicInvoice invoice) =>
        IsSirenAlone(invoice.Invoice.Payee.Identifiers, invoice.Invoice.Payee.LegalIdentifier) ? [new Breach(invoice.Party(invoice.Paths.Payee))] : [];

    private static bool IsSirenAlone(IReadOnlyList<Leaf> identifiers, Leaf legal) =>
        (identifiers.Have(PartyIdentifiers.Siren) || legal.Is(PartyIdentifiers.Siren)) && !identifiers.Have(PartyIdentifiers.Siret);

    private static CproRule Format(string id, string scheme, string french, string english, Func<string, int, bool> isRight)
    {
        var ofScheme = Encoding.UTF8.GetBytes(scheme);
        return new(
            id,
            ["BT-29"],
            $"L'identifiant du vendeur « {{found}} » (BT-29, schéma {scheme}) n'a pas la bonne forme : {french}.",
            $"The seller's identifier “{{found}}” (BT-29, scheme {scheme}) has not the right form: {english}.",
            invoice => WithoutForm(invoice, ofScheme, isRight));
    }

    private static Breach[] WithoutForm(PublicInvoice invoice, byte[] scheme, Func<string, int, bool> isRight)
    {
        List<Breach>? wrong = null;
        for (var at = 0; at < invoice.SellerIdentifiers.Count; at++)
        {
            var identifier = invoice.SellerIdentifiers[at];
            if (identifier.HasScheme(scheme) && !isRight(identifier.Text ?? "", invoice.Length(identifier.Node)))
            {
                (wrong ??= []).Add(new Breach(identifier.Node));
            }
        }

        return wrong is null ? [] : [.. wrong];
    }

    private static bool IsIndividual(string identifier, int length) => length is >= 10 and <= 80 && identifier.Length >= 10 && identifier[..10].All(char.IsAsciiDigit);
}
