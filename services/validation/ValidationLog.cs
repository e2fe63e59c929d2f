namespace Hub.Validation;

internal static partial class ValidationLog
{
    [LoggerMessage(400, LogLevel.Error, "The document of invoice {InvoiceId} could not be checked; it will be tried again.")]
    public static partial void CheckFailed(ILogger log, Guid invoiceId, Exception cause);

    [LoggerMessage(401, LogLevel.Information, "Invoice {InvoiceId} of {Account} would be rejected by {RuleSet} {Version}: {Rules}.")]
    public static partial void WouldFail(ILogger log, Guid invoiceId, string account, string ruleSet, string version, string rules);
}
