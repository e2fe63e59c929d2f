namespace Hub.Routing.ForeseeFailures;

/// <summary>Example bodies for the API page.</summary>
internal static class FailureExamples
{
    public static readonly object Report = new
    {
        since = "2026-10-25T00:00:00Z",
        invoices = 42,
        failures = new[]
        {
            new
            {
                supplierAccount = "travaux-du-val", ruleSet = "BR-FR-CPRO", version = "1.3", rule = "BR-FR-CPRO-26", invoices = 42,
                first = "2026-11-02T08:10:00Z", last = "2026-11-24T08:10:00Z", lastInvoiceId = "019ab0c4-51c8-7c11-9a42-6c1de0b7f9a2",
            },
        },
    };
}
