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

    [LoggerMessage(204, LogLevel.Error, "Deposits are refused for the moment ({Code}): {Outbox} messages wait in the outbox, {Queue} for validation, {Age} behind, {FreeBytes} bytes free on the disk.")]
    public static partial void Closed(ILogger log, string code, long outbox, long queue, TimeSpan age, long freeBytes);

    [LoggerMessage(205, LogLevel.Warning, "Deposits are taken again.")]
    public static partial void Opened(ILogger log);

    [LoggerMessage(206, LogLevel.Warning, "How far behind the hub is could not be measured; it is tried again in a second.")]
    public static partial void BacklogUnknown(ILogger log, Exception cause);

    [LoggerMessage(207, LogLevel.Warning, "Drop folder {Folder} is passed over: it is not named after a supplier's account that may deposit, or it is a link.")]
    public static partial void FolderPassedOver(ILogger log, string folder);

    [LoggerMessage(208, LogLevel.Error, "Drop folder {Folder} cannot be used: the hub must be able to write to it.")]
    public static partial void FolderUnusable(ILogger log, string folder, Exception cause);

    [LoggerMessage(209, LogLevel.Error, "Files could not be collected from {Folder}; it is tried again.")]
    public static partial void CollectFailed(ILogger log, string folder, Exception cause);

    [LoggerMessage(210, LogLevel.Error, "File {Ticket} in the drop folder of {Account} could not be deposited; it stays in the work folder and is tried again.")]
    public static partial void FileFailed(ILogger log, string account, string? ticket, Exception cause);

    [LoggerMessage(211, LogLevel.Information, "Swept {Files} files out of drop folders.")]
    public static partial void DropSwept(ILogger log, int files);

    [LoggerMessage(212, LogLevel.Information, "Receipts and heads of the journal are sealed with key {KeyId} from now on.")]
    public static partial void SealKeyRotated(ILogger log, string keyId);
}
