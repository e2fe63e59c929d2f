namespace Hub.Routing.Quarantine;

/// <summary>Example bodies for the API page.</summary>
internal static class QuarantineExamples
{
    private const string InvoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2";

    public static readonly object List = new
    {
        total = 1,
        causes = new[] { new { cause = "unknown-siret", count = 1, oldestSince = "2026-11-23T08:12:44Z" } },
        invoices = new[]
        {
            new
            {
                invoiceId = InvoiceId, supplierAccount = "edf", number = "F-2026-0042", buyerSiret = "21690123100099", cause = "unknown-siret",
                french = "Aucune collectivité de l'annuaire n'a le SIRET 21690123100099 : vérifiez le numéro sur le bon de commande.",
                english = "No collectivity of the directory has the SIRET 21690123100099: check the number on the purchase order.",
                since = "2026-11-23T08:12:44Z", retries = 0,
            },
        },
        next = (string?)null,
    };

    public static readonly object Retried = new { invoiceId = InvoiceId, routed = true, account = "ville-lyon" };
}
