namespace Hub.Ingest;

internal static partial class IngestLog
{
    [LoggerMessage(200, LogLevel.Information, "Deposit {DepositId} of {Account}: {Accepted} documents taken, {Refused} refused.")]
    public static partial void Took(ILogger log, Guid depositId, string account, int accepted, int refused);

    [LoggerMessage(201, LogLevel.Information, "A deposit of {Account} was refused: {Code}.")]
    public static partial void Refused(ILogger log, string account, string code);

    [LoggerMessage(202, LogLevel.Information, "Swept {Keys} idempotency keys and remembered documents, {Documents} documents that nothing refers to and {Files} spool files.")]
    public static partial void Swept(ILogger log, int keys, int documents, int files);

    [LoggerMessage(203, LogLevel.Error, "The sweep failed; it is tried again in an hour.")]
    public static partial void SweepFailed(ILogger log, Exception cause);

    [LoggerMessage(204, LogLevel.Information, "Receipts and heads of the journal are sealed with key {KeyId} from now on.")]
    public static partial void SealKeyRotated(ILogger log, string keyId);
}
