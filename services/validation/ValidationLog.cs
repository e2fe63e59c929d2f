namespace Hub.Validation;

internal static partial class ValidationLog
{
    [LoggerMessage(400, LogLevel.Error, "The document of invoice {InvoiceId} could not be checked; it will be tried again.")]
    public static partial void CheckFailed(ILogger log, Guid invoiceId, Exception cause);
}
