using Hub.Contracts;
using Hub.Routing.Storage;

namespace Hub.Routing.ForeseeFailures;

/// <summary>What rule sets that run beside those in force found in a batch of accepted invoices.</summary>
internal static class FailuresToCome
{
    private const string Fatal = "fatal";

    /// <summary>Each rule that would reject an invoice, once; none when no set runs beside. What is tried out in the sandbox, wrong on purpose, warns nobody.</summary>
    public static IReadOnlyList<ForeseenFailure> Of(IReadOnlyList<ValidatedInvoice> invoices, DateTimeOffset now) =>
        invoices.All(invoice => invoice.Beside is null) ? [] : [.. invoices.Where(invoice => invoice.Sandbox != true).SelectMany(invoice => Of(invoice, now))];

    private static IEnumerable<ForeseenFailure> Of(ValidatedInvoice invoice, DateTimeOffset now) => (invoice.Beside ?? [])
        .Where(finding => finding.Severity == Fatal)
        .Select(finding => (Set: finding.RuleSet ?? "", Version: finding.RuleSetVersion ?? "", finding.Rule))
        .Distinct()
        .Select(broken => new ForeseenFailure { InvoiceId = invoice.InvoiceId, SupplierAccount = invoice.SupplierAccount, RuleSet = broken.Set, Version = broken.Version, Rule = broken.Rule, At = now });
}
