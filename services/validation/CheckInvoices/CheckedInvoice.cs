using Hub.Contracts;

namespace Hub.Validation.CheckInvoices;

/// <summary>The outcome of one check: exactly one of the two is there.</summary>
internal sealed record CheckedInvoice(ValidatedInvoice? Validated, RejectedInvoice? Rejected)
{
    /// <summary>What would be fatal if the rule sets that run beside were in force.</summary>
    public IEnumerable<Finding> WouldBreak => (Validated?.Beside ?? Rejected?.Beside ?? []).Where(finding => finding.Severity == "fatal");
}
