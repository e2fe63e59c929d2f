namespace Hub.Routing;

/// <summary>Example bodies for the API page.</summary>
internal static class SupplierExamples
{
    private const string InvoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2";

    public static readonly object Completed = Answer(209, "Complétée", "COMPLETEE", new { status = 212, label = "Encaissée", chorusPro = (string?)null });

    public static readonly object Recycled = Answer(203, "Mise à disposition", "MISE_A_DISPOSITION", new { status = 212, label = "Encaissée", chorusPro = (string?)null });

    public static readonly object Cashed = Answer(212, "Encaissée", null);

    public static readonly object Recycling = new { buyerSiret = "21690123100029", serviceCode = "DIR-ACHATS", comment = "Envoyée par erreur au budget principal." };

    public static readonly object CashIn = new { amounts = new[] { new { amount = 1200.00m, vatRate = 20.00m } }, at = "2026-12-18T00:00:00+01:00" };

    public static readonly object RefusalAnswer = new { treated = true, comment = "Facture F-2026-0057 émise en remplacement." };

    public static readonly object RefusalAnswered = new { invoiceId = InvoiceId, status = 210, seenAt = "2026-11-24T08:10:00Z", treatedAt = "2026-11-24T08:10:00Z", comment = "Facture F-2026-0057 émise en remplacement." };

    public static readonly object NotSuspended = new
    {
        type = "urn:hub:problem:status-not-allowed",
        title = "The life cycle does not allow this status now",
        status = 409,
        detail = "The invoice is in status 204 Taken in charge; from there its supplier may set: 212 Encaissée.",
        code = "status-not-allowed",
        titleFr = "Le cycle de vie ne permet pas ce statut maintenant",
        detailFr = "La facture est au statut 204 Prise en charge ; de là, son fournisseur peut mettre : 212 Encaissée.",
        current = 204,
        allowed = new[] { new { status = 212, label = "Encaissée", chorusPro = (string?)null } },
    };

    private static object Answer(int status, string label, string? chorusPro, params object[] allowed) =>
        new { invoiceId = InvoiceId, current = new { status, label, chorusPro }, alreadyReached = false, allowed };
}
