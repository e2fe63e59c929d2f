namespace Hub.Routing.Quarantine;

/// <summary>Example bodies for the API page.</summary>
internal static class QuarantineExamples
{
    private const string InvoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2";

    private const string RetryId = "019ab0d1-0000-7c11-9a42-6c1de0b7f9a2";

    private static readonly object[] Changes = [new { field = "buyerSiret", old = "21690123100099", @new = "21690123100011" }];

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

    public static readonly object Retried = new { invoiceId = InvoiceId, routed = true, account = "ville-lyon", system = "lyon-finances" };

    public static readonly object Groups = new
    {
        by = "buyerSiret", total = 812, groups = new[] { new { key = "21690123100099", count = 804, oldestSince = "2026-11-23T08:12:44Z", sampleIds = new[] { InvoiceId } } },
    };

    public static readonly object Mending = new { buyerSiret = "21690123100011", reason = "Numéro confirmé par le bon de commande BC-2026-77." };

    public static readonly object Mended = new { invoiceId = InvoiceId, changes = Changes, retry = Retried };

    public static readonly object Acts = new
    {
        acts = new object[]
        {
            new { actId = 42, at = "2026-11-23T09:40:03Z", by = "operator", kind = "retried", invoiceId = InvoiceId, outcome = "routed", system = "lyon-finances" },
            new { actId = 41, at = "2026-11-23T09:38:20Z", by = "operator", kind = "mended", invoiceId = InvoiceId, reason = "Numéro confirmé par le bon de commande BC-2026-77.", changes = Changes },
        },
        next = (long?)null,
    };

    public static readonly object Retries = new { buyerSiret = "21690123100099", perSecond = 50, reason = "SIRET ajouté à l'annuaire.", dryRun = false };

    public static readonly object Run = new
    {
        retryId = RetryId, state = "running", startedAt = "2026-11-23T10:00:00Z", endedAt = (string?)null, by = "operator", reason = "SIRET ajouté à l'annuaire.",
        selection = new { buyerSiret = "21690123100099" }, perSecond = 50, total = 804, counts = new { waiting = 654, routed = 149, stays = 1, gone = 0, failed = 0 },
        remaining = new[] { new { invoiceId = InvoiceId, outcome = "stays", cause = "engagement-missing" } },
    };

    public static readonly object Messages = new { queues = new[] { new { queue = "hub.routing.invoices-validated", failed = 1, dead = 0 } } };

    public static readonly object SetAside = new
    {
        queue = "hub.routing.invoices-validated",
        messages = new[]
        {
            new
            {
                messageId = "019ab0c4-51c8-8f11-9a42-6c1de0b7f9a2", type = "InvoicesValidated", at = "2026-11-23T09:31:07Z",
                cause = "SQLite Error 13: 'database or disk is full'.", exception = "Microsoft.Data.Sqlite.SqliteException",
            },
        },
    };

    public static readonly object Returned = new { queue = "hub.routing.invoices-validated", returned = 1 };

    public static readonly object Runs = new { retries = new[] { Run } };

    public static readonly object DryRun = new
    {
        total = 804,
        routable = 803,
        outcomes = new object[]
        {
            new { system = "lyon-finances", account = "ville-lyon", cause = (string?)null, count = 803 },
            new { system = (string?)null, account = (string?)null, cause = "engagement-missing", count = 1 },
        },
        invoices = new[] { Retried },
    };
}
