using Hub.En16931.Model;

namespace Hub.En16931.French.BrFrCpro.V1_3.Rules;

/// <summary>Texts that Chorus Pro cuts or refuses beyond a length.</summary>
internal static class LengthRules
{
    private const int MostOfNote = 1024;

    public static IReadOnlyList<CproRule> All { get; } =
    [
        OfTerm("BR-FR-CPRO-14", "BT-12", 50, "la référence du contrat", "the contract reference", Term.ContractReference),
        OfTerm("BR-FR-CPRO-15", "BT-13", 50, "le numéro d'engagement", "the engagement number", Term.PurchaseOrderReference),
        Of("BR-FR-CPRO-30", "BT-122", 50, "la référence du document joint", "the reference of the supporting document", AttachmentRules.References),
        Of("BR-FR-CPRO-31", "BT-154", 1024, "la description de l'article", "the item description", invoice => invoice.At(invoice.Paths.ItemDescription)),
        Of("BR-FR-CPRO-32", "BT-35", 400, "la rue du vendeur", "the seller's street", invoice => One(invoice.Invoice.Seller.Address.Line1)),
        Of("BR-FR-CPRO-33", "BT-37", 400, "la ville du vendeur", "the seller's city", invoice => One(invoice.Invoice.Seller.Address.City)),
        OfTerm("BR-FR-CPRO-34", "BT-45", 99, "le nom commercial de l'acheteur", "the buyer's trading name", Term.BuyerTradingName),
        OfTerm("BR-FR-CPRO-35", "BT-20", 1024, "le texte des conditions de paiement", "the text of the payment terms", Term.PaymentTerms),
        OfTerm("BR-FR-CPRO-36", "BT-28", 99, "le nom commercial du vendeur", "the seller's trading name", Term.SellerTradingName),
        OfTerm("BR-FR-CPRO-37", "BT-59", 99, "le nom du bénéficiaire", "the payee's name", Term.PayeeName),
        OfTerm("BR-FR-CPRO-38", "BT-71", 20, "l'identifiant du lieu de livraison", "the delivery location identifier", Term.DeliveryLocation, Term.DeliveryGlobalLocation),
        Of("BR-FR-CPRO-39", "BT-84", 27, "le numéro de compte", "the account number", Accounts),
        Of("BR-FR-CPRO-40", "EXT-FR-FE-146", 20, "l'identifiant du lieu de livraison de la ligne", "the line's delivery location identifier", invoice => invoice.At(invoice.Paths.LineDeliveryLocation)),
        Notes(),
        OfTerm("BR-FR-CPRO-43", "BT-27", 99, "le nom du vendeur", "the seller's name", Term.SellerName),
        OfTerm("BR-FR-CPRO-44", "BT-44", 99, "le nom de l'acheteur", "the buyer's name", Term.BuyerName),
    ];

    private static CproRule OfTerm(string id, string term, int most, string french, string english, params Term[] terms) =>
        New(id, term, most, french, english, invoice => invoice.Longer(terms, most));

    private static CproRule Of(string id, string term, int most, string french, string english, Func<PublicInvoice, IReadOnlyList<int>> nodes) =>
        New(id, term, most, french, english, invoice => invoice.Longer(nodes(invoice), most));

    /// <summary>BT-22: in UBL the subject code before it ("#AAI#") is not part of it.</summary>
    private static CproRule Notes() => New(
        "BR-FR-CPRO-42", "BT-22", MostOfNote, "le texte de la note", "the text of the note",
        LongNotes);

    private static IReadOnlyList<int> LongNotes(PublicInvoice invoice)
    {
        List<int> notes = [];
        for (var note = invoice.Invoice[Term.NoteGroup]; note.IsPresent; note = note.Next())
        {
            PublicInvoice.AddTo(notes, invoice.Group(note)[Term.NoteText]);
        }

        var longer = invoice.Longer(notes, MostOfNote);
        return longer.Count == 0 ? longer : [.. longer.Where(note => invoice.Length(note) - SubjectLength(invoice, note) > MostOfNote)];
    }

    private static int SubjectLength(PublicInvoice invoice, int note) =>
        invoice.IsUbl && XmlSpace.Normalize(invoice.Tree.TextUtf8(note)) is ['#', _, _, _, '#', ..] ? "#AAI#".Length : 0;

    private static CproRule New(string id, string term, int most, string french, string english, Func<PublicInvoice, IReadOnlyList<int>> tooLong) => new(
        id,
        [term],
        $"Raccourcissez {french} ({term}) : Chorus Pro n'accepte pas plus de {most} caractères.",
        $"Shorten {english} ({term}): Chorus Pro accepts no more than {most} characters.",
        invoice => tooLong(invoice) is { Count: > 0 } nodes ? [.. nodes.Select(node => new Breach(node, Expected: $"≤ {most}"))] : []);

    private static IReadOnlyList<int> Accounts(PublicInvoice invoice)
    {
        List<int> accounts = [];
        for (var payment = invoice.Invoice[Term.PaymentMeansGroup]; payment.IsPresent; payment = payment.Next())
        {
            PublicInvoice.AddTo(accounts, invoice.Group(payment).Either(Term.PaymentAccount, Term.PaymentProprietaryAccount));
        }

        return accounts;
    }

    private static IReadOnlyList<int> One(Leaf leaf) => leaf.IsPresent ? [leaf.Node] : [];
}
