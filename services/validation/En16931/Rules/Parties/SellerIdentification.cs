using Hub.En16931.Model;

namespace Hub.En16931.Rules.Parties;

/// <summary>BR-CO-26: the seller can be identified: by an identifier (BT-29), a legal registration (BT-30) or a VAT identifier (BT-31).</summary>
internal static class SellerIdentification
{
    private static readonly TermPath Party = TermPath.Parse("cac:Party", SyntaxBinding.Ubl.Vocabulary);

    /// <summary>A creditor identifier (BT-90), which UBL keeps among the identifiers, does not identify a seller.</summary>
    public static Outcome Ubl(Subject seller)
    {
        for (var party = Party.First(seller.Tree, seller.Node); party >= 0; party = Party.Next(seller.Tree, party))
        {
            var subject = seller.At(party);
            if (subject.Has(Term.PartyVatIdentifier) || subject.Has(Term.PartyLegalIdentifier) || HasIdentifier(subject))
            {
                return Outcome.Kept;
            }
        }

        return seller.Broken();
    }

    public static Outcome Cii(Subject seller) => seller.KeptIf(
        seller.HasEither(Term.PartyIdentifier, Term.PartyGlobalIdentifier) || seller.HasEither(Term.PartyLegalIdentifier, Term.PartyVatIdentifier));

    private static bool HasIdentifier(Subject party)
    {
        for (var identifier = party[Term.PartyIdentifier]; identifier.IsPresent; identifier = identifier.Next())
        {
            if (!party.Tree.TryGetAttribute(identifier.Node, Names.SchemeId, out var scheme) || !scheme.SequenceEqual("SEPA"u8))
            {
                return true;
            }
        }

        return false;
    }
}
