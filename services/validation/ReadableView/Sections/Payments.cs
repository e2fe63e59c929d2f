using Hub.En16931.Model;
using Hub.ReadableView.Values;

namespace Hub.ReadableView.Sections;

/// <summary>BG-16 and BT-20: how and when to pay.</summary>
internal static class Payments
{
    public static void Write(View view)
    {
        var instructions = view.Invoice.PaymentInstructions;
        if (instructions.Count == 0 && !view.Shows(view.Invoice.PaymentTerms, "BT-20", view.Invoice.Place)) return;
        view.Page.Markup("<section class=\"payment\"><h2>Paiement</h2>");
        foreach (var instruction in instructions.Take(view.Options.MostOfAGroup)) Write(view, instruction);
        view.LeftOut(instructions.Count, view.Options.MostOfAGroup, "moyens de paiement");
        view.Page.Markup("<dl>");
        view.Field("Identifiant du créancier", view.Invoice.CreditorIdentifier, "BT-90", view.Invoice.Place);
        view.Field("Conditions de paiement", view.Invoice.PaymentTerms, "BT-20", view.Invoice.Place);
        view.Page.Markup("</dl></section>");
        view.LeaveForWords();
    }

    private static void Write(View view, PaymentInstruction instruction)
    {
        // In CII the remittance text and the mandate stand beside the payment means, not inside.
        var (place, whole) = (instruction.Place, view.Invoice.Place);
        view.Page.Markup("<dl class=\"grid\">");
        view.Field("Moyen", instruction.MeansCode, "BT-81", place, code => Means(code, instruction));
        view.Field("IBAN ou compte", instruction.Account, "BT-84", place, leaf => French.Account(leaf) ?? leaf.Text);
        view.Field("Titulaire", instruction.AccountName, "BT-85", place);
        view.Field("BIC", instruction.ServiceProvider, "BT-86", place);
        view.Field("Référence à rappeler", instruction.Remittance, "BT-83", whole);
        view.Field("Mandat de prélèvement", instruction.MandateReference, "BT-89", whole);
        view.Field("Compte débité", instruction.DebitedAccount, "BT-91", place, leaf => French.Account(leaf) ?? leaf.Text);
        view.Field("Carte", instruction.CardNumber, "BT-87", place, Card);
        view.Field("Porteur", instruction.CardHolder, "BT-88", place);
        view.LeaveForGroup(place, "Paiement");
        view.Page.Markup("</dl>");
    }

    private static string? Means(Leaf code, PaymentInstruction instruction)
    {
        var named = CodeWriting.Named(CodeNames.PaymentMeans)(code);
        return instruction.MeansText is { Length: > 0 and <= 200 } text ? $"{named} : {text}" : named;
    }

    /// <summary>The last four digits, whatever the invoice holds: a page is printed and left lying.</summary>
    private static string? Card(Leaf number) => number.Text is { Length: > 4 } text ? "•••• " + text[^4..] : number.Text;
}
