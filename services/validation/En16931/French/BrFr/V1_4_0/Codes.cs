using Hub.En16931.CodeLists;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>The code lists of BR-FR.</summary>
internal static class Codes
{
    /// <summary>Kinds of invoice (BT-3).</summary>
    public static readonly CodeList InvoiceTypes = CodeList.Of(
        "types", "380", "389", "393", "501", "386", "500", "384", "471", "472", "473", "261", "262", "381", "396", "502", "503");

    /// <summary>Kinds of invoice that the buyer writes in the seller's name.</summary>
    public static readonly CodeList SelfBilled = CodeList.Of("self-billed", "389", "501", "500", "471", "473", "261", "502");

    /// <summary>Kinds of invoice that correct another.</summary>
    public static readonly CodeList Corrections = CodeList.Of("corrections", "384", "471", "472", "473");

    /// <summary>Kinds of credit note.</summary>
    public static readonly CodeList CreditNotes = CodeList.Of("credit notes", "261", "381", "396", "502", "503");

    /// <summary>Kinds of prepayment invoice and of credit note for one.</summary>
    public static readonly CodeList Prepayments = CodeList.Of("prepayments", "386", "500", "503");

    /// <summary>Kinds of invoice that correct or credit another, written by the seller.</summary>
    public static readonly CodeList SellersCorrections = CodeList.Of("seller's corrections", "384", "472", "381", "396", "503");

    /// <summary>Kinds of invoice that correct or credit another, written by the buyer.</summary>
    public static readonly CodeList BuyersCorrections = CodeList.Of("buyer's corrections", "261", "471", "473", "502");

    /// <summary>Invoicing frameworks (cadre de facturation, BT-23).</summary>
    public static readonly CodeList Frameworks = CodeList.Of(
        "frameworks", "B1", "S1", "M1", "B2", "S2", "M2", "S3", "B4", "S4", "M4", "S5", "S6", "B7", "S7", "B8", "S8", "M8", "B9", "S9", "M9");

    /// <summary>Frameworks of an invoice that is already paid.</summary>
    public static readonly CodeList AlreadyPaid = CodeList.Of("paid", "B2", "S2", "M2");

    /// <summary>Frameworks of the final invoice after a prepayment.</summary>
    public static readonly CodeList Final = CodeList.Of("final", "B4", "S4", "M4");

    /// <summary>Frameworks of an invoice that gathers invoices of several sellers.</summary>
    public static readonly CodeList MultiVendor = CodeList.Of("multi-vendor", "S8", "B8", "M8");

    /// <summary>Frameworks of an invoice with mutual sub-invoices of seller and buyer.</summary>
    public static readonly CodeList TwoWay = CodeList.Of("two-way", "S9", "B9", "M9");

    /// <summary>VAT categories in use in France.</summary>
    public static readonly CodeList VatCategories = CodeList.Of("categories", "S", "E", "AE", "K", "G", "O", "Z");

    /// <summary>VAT categories of the Canary Islands, Ceuta and Melilla.</summary>
    public static readonly CodeList SpanishCategories = CodeList.Of("Spanish categories", "L", "M");

    /// <summary>VAT rates that France has or had, as they may be written.</summary>
    public static readonly CodeList VatRates = CodeList.Of(
        "rates", "0", "0.0", "0.00", "10", "10.0", "10.00", "13", "13.0", "13.00", "20", "20.0", "20.00", "8.5", "8.50", "19.6", "19.60",
        "2.1", "2.10", "5.5", "5.50", "7", "7.0", "7.00", "20.6", "20.60", "1.05", "0.9", "0.90", "1.75", "9.2", "9.20", "9.6", "9.60");

    /// <summary>Kinds of supporting document (BT-123).</summary>
    public static readonly CodeList Attachments = CodeList.Of(
        "attachments", "RIB", "LISIBLE", "FEUILLE_DE_STYLE", "PJA", "BORDEREAU_SUIVI", "DOCUMENT_ANNEXE", "BON_LIVRAISON", "BON_COMMANDE",
        "BORDEREAU_SUIVI_VALIDATION", "ETAT_ACOMPTE", "FACTURE_PAIEMENT_DIRECT", "RECAPITULATIF_COTRAITANCE");

    /// <summary>What the transaction is under the reform (note with the subject BAR).</summary>
    public static readonly CodeList Treatments = CodeList.Of(
        "treatments", "B2B", "B2BINT", "B2C", "B2CINT", "OUTOFSCOPE", "ARCHIVEONLY");

    /// <summary>Kinds of line that add nothing of their own: no VAT category is asked of them.</summary>
    public static readonly CodeList SilentLines = CodeList.Of("lines without VAT", "GROUP", "INFORMATION");
}
