namespace Hub.Routing.ReceiveStatus;

/// <summary>Example bodies for the API page.</summary>
internal static class StatusExamples
{
    private const string InvoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2";

    private static readonly object[] NextAfterEndorsed = [new { status = 211, label = "Paiement transmis", chorusPro = "MISE_EN_PAIEMENT" }];

    public static readonly object Body = new
    {
        status = 208, reason = "JUSTIF_ABS", comment = "Joignez le procès-verbal de réception signé.", at = "2026-11-23T10:12:00+01:00",
    };

    public static readonly object Answer = new
    {
        invoiceId = InvoiceId,
        current = new { status = 208, label = "Suspendue", chorusPro = "SUSPENDUE" },
        alreadyReached = false,
        outOfOrder = false,
        allowed = new object[]
        {
            new { status = 203, label = "Mise à disposition", chorusPro = "MISE_A_DISPOSITION" },
            new { status = 210, label = "Refusée", chorusPro = "REJETEE" },
            new { status = 221, label = "Erreur de routage", chorusPro = "A_RECYCLER" },
        },
    };

    public static readonly object NotAllowed = new
    {
        type = "urn:hub:problem:status-not-allowed",
        title = "The life cycle does not allow this status now",
        status = 409,
        detail = "The invoice is in status 214; from there a collectivity may set: 211 Paiement transmis.",
        code = "status-not-allowed",
        titleFr = "Le cycle de vie ne permet pas ce statut maintenant",
        detailFr = "La facture est au statut 214 ; de là, une collectivité peut mettre : 211 Paiement transmis.",
        current = 214,
        allowed = NextAfterEndorsed,
    };

    public static readonly object Sequence = new { statuses = new object[] { new { status = "SERVICE_FAIT" }, new { status = "MANDATEE", mandateNumber = "M-2026-00871" } } };

    public static readonly object SequenceAnswer = new
    {
        taken = 2,
        refused = 0,
        items = new object[]
        {
            new
            {
                invoiceId = InvoiceId, current = new { status = 205, label = "Approuvée", chorusPro = "SERVICE_FAIT" }, alreadyReached = true, outOfOrder = false,
                allowed = new object[] { new { status = 214, label = "Visée", chorusPro = "MANDATEE" } },
            },
            new { invoiceId = InvoiceId, current = new { status = 214, label = "Visée", chorusPro = "MANDATEE" }, alreadyReached = false, outOfOrder = false, allowed = NextAfterEndorsed },
        },
    };

    public static readonly object List = new { statuses = new object[] { new { invoiceId = InvoiceId, status = 214, mandateNumber = "M-2026-00871" } } };

    public static readonly object ListAnswer = new
    {
        taken = 1,
        refused = 0,
        items = new object[]
        {
            new { invoiceId = InvoiceId, current = new { status = 214, label = "Visée", chorusPro = "MANDATEE" }, alreadyReached = false, outOfOrder = false, allowed = NextAfterEndorsed },
        },
    };
}
