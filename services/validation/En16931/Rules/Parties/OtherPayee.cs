using Hub.En16931.Model;

namespace Hub.En16931.Rules.Parties;

/// <summary>BR-17: a payee has a name, and is somebody else than the seller.</summary>
internal static class OtherPayee
{
    private static readonly TermPath UblSellerName = InUbl("../cac:AccountingSupplierParty/cac:Party/cac:PartyName/cbc:Name");
    private static readonly TermPath UblSellerIdentifier = InUbl("../cac:AccountingSupplierParty/cac:Party/cac:PartyIdentification/cbc:ID");
    private static readonly TermPath CiiSellerName = InCii("../../ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:Name");
    private static readonly TermPath CiiSellerIdentifier = InCii("../../ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:ID");
    private static readonly TermPath CiiSellerLegalIdentifier =
        InCii("../../ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty/ram:SpecifiedLegalOrganization/ram:ID");

    public static Outcome Ubl(Subject payee) => payee.KeptIf(
        payee.Has(Term.PartyName) && !IsShared(payee, Term.PartyName, UblSellerName) && !IsShared(payee, Term.PartyIdentifier, UblSellerIdentifier),
        Term.PartyName);

    public static Outcome Cii(Subject payee) => payee.KeptIf(
        payee.Has(Term.PartyName)
        && !IsShared(payee, Term.PartyName, CiiSellerName)
        && !IsShared(payee, Term.PartyIdentifier, CiiSellerIdentifier)
        && !IsShared(payee, Term.PartyLegalIdentifier, CiiSellerLegalIdentifier),
        Term.PartyName);

    /// <summary>True when any value of the payee is, character by character, one of the seller.</summary>
    private static bool IsShared(Subject payee, Term term, TermPath ofSeller)
    {
        var leaf = payee[term];
        if (!leaf.IsPresent)
        {
            return false;
        }

        var seller = payee.Facts.TextsOf(ofSeller, payee.Node, payee.Parent.Node);
        for (; leaf.IsPresent; leaf = leaf.Next())
        {
            if (seller.Contains(payee.Tree.TextUtf8(leaf.Node)))
            {
                return true;
            }
        }

        return false;
    }

    private static TermPath InUbl(string path) => TermPath.Parse(path, SyntaxBinding.Ubl.Vocabulary);

    private static TermPath InCii(string path) => TermPath.Parse(path, SyntaxBinding.Cii.Vocabulary);
}
