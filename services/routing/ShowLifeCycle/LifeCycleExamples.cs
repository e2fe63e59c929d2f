using Hub.Routing.CountPaymentDelay;
using Hub.Routing.LifeCycle;

namespace Hub.Routing.ShowLifeCycle;

/// <summary>Example bodies for the API page.</summary>
internal static class LifeCycleExamples
{
    private const string InvoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2";

    public static readonly object Table = new LifeCycleTable([LifeCycleTableRow.Of(LifeCycleStatuses.Find(LifeCycleStatuses.Suspended)!, TransitionFile.BuiltIn)]);

    public static readonly object Invoice = new
    {
        invoiceId = InvoiceId,
        number = "F-2026-0042",
        current = new { status = 209, label = "Complétée", chorusPro = "COMPLETEE" },
        allowed = new object[] { new { status = 204, label = "Prise en charge", chorusPro = "PRISE_EN_COMPTE" }, new { status = 214, label = "Visée", chorusPro = "MANDATEE" } },
        allowedForAccountant = new object[] { new { status = 211, label = "Paiement transmis", chorusPro = "MISE_EN_PAIEMENT" } },
        steps = new object[]
        {
            new
            {
                status = 208, label = "Suspendue", chorusPro = "SUSPENDUE", setBy = "recipient", at = "2026-01-15T13:00:00Z", recordedAt = "2026-01-15T13:00:00Z", reason = "JUSTIF_ABS",
                comment = "Joignez le procès-verbal de réception signé.", outOfOrder = false,
            },
            new { status = 209, label = "Complétée", chorusPro = "COMPLETEE", setBy = "supplier", at = "2026-01-20T08:30:00Z", recordedAt = "2026-01-20T08:30:00Z", outOfOrder = false },
        },
        attachments = new object[]
        {
            new
            {
                attachmentId = "019bdaf2-0d40-8d3a-8c1b-5b7a2f4e9c10", fileName = "pv-reception.pdf", mediaType = "application/pdf", size = 182_344,
                sha256 = "5f70bf18a086007016e948b04aed3b82103a36bea41755b6cddfaf10ace3c6ef", addedAt = "2026-01-20T08:30:00Z", scanned = true,
                href = $"/v1/invoices/{InvoiceId}/attachments/019bdaf2-0d40-8d3a-8c1b-5b7a2f4e9c10",
            },
        },
        recyclings = Array.Empty<object>(),
        mendings = Array.Empty<object>(),
        paymentDelay = DelayExamples.View,
    };
}
