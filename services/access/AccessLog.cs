namespace Hub.Access;

internal static partial class AccessLog
{
    [LoggerMessage(600, LogLevel.Information, "Signing key {KeyId} is in use; its public half is in {File}.")]
    public static partial void KeyInUse(ILogger log, string keyId, string file);

    [LoggerMessage(601, LogLevel.Warning, "The first operator account {Account} was created. Its secret is in {File}: read it, then delete the file.")]
    public static partial void OperatorCreated(ILogger log, string account, string file);

    [LoggerMessage(602, LogLevel.Information, "Account {Account} ({Role}) was created.")]
    public static partial void AccountCreated(ILogger log, string account, string role);

    [LoggerMessage(603, LogLevel.Information, "Account {Account} got a new secret.")]
    public static partial void SecretReplaced(ILogger log, string account);

    [LoggerMessage(604, LogLevel.Information, "Account {Account} is disabled: {Disabled}.")]
    public static partial void AccountSwitched(ILogger log, string account, bool disabled);

    [LoggerMessage(605, LogLevel.Warning, "Too many token requests from {Address}.")]
    public static partial void TooManyAttempts(ILogger log, string address);

    [LoggerMessage(606, LogLevel.Error, "The signing keys could not be refreshed; the ones in memory stay in use.")]
    public static partial void KeysNotRefreshed(ILogger log, Exception cause);

    [LoggerMessage(607, LogLevel.Error, "The list of suppliers could not be written; it is tried again in ten seconds.")]
    public static partial void SuppliersNotPublished(ILogger log, Exception cause);
}
