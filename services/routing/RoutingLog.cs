namespace Hub.Routing;

/// <summary>Everything that routing logs: ids and counts, never an invoice.</summary>
internal static partial class RoutingLog
{
    [LoggerMessage(400, LogLevel.Information, "The directory was read: {Organisations} organisations, version {Version}.")]
    public static partial void DirectoryRead(ILogger log, int organisations, long version);

    [LoggerMessage(401, LogLevel.Warning, "The directory could not be read; the one in memory stays in use.")]
    public static partial void DirectoryNotRead(ILogger log, Exception cause);

    [LoggerMessage(402, LogLevel.Information, "Directory import {Import} ended: {Taken} lines taken, {Refused} refused.")]
    public static partial void DirectoryImported(ILogger log, long import, int taken, int refused);

    [LoggerMessage(403, LogLevel.Warning, "Line {Line} of the directory file was refused: {Reason}")]
    public static partial void DirectoryLineRefused(ILogger log, int line, string reason);

    [LoggerMessage(404, LogLevel.Warning, "Directory import {Import} broke off ({Fault}): nothing of it is in force.")]
    public static partial void DirectoryImportBrokeOff(ILogger log, long import, string fault);

    [LoggerMessage(405, LogLevel.Warning, "Directory import {Import} was broken off by the end of its process: it was undone, the directory is as it was before it.")]
    public static partial void DirectoryImportUndone(ILogger log, long import);

    [LoggerMessage(410, LogLevel.Information, "Batch {Batch}: {Routed} invoices routed, {Quarantined} in quarantine, {Duplicates} rejected as duplicates.")]
    public static partial void Routed(ILogger log, Guid batch, int routed, int quarantined, int duplicates);

    [LoggerMessage(412, LogLevel.Information, "Batch {Batch} is decided again (attempt {Attempt}): another process took one of its numbers.")]
    public static partial void NumberTaken(ILogger log, Guid batch, int attempt);

    [LoggerMessage(411, LogLevel.Warning, "The waiting deliveries could not be counted; the gauges keep their last value.")]
    public static partial void NotCounted(ILogger log, Exception cause);

    [LoggerMessage(413, LogLevel.Warning, "Batch {Batch} failed: its invoices are routed one by one.")]
    public static partial void RoutedApart(ILogger log, Guid batch, Exception cause);

    [LoggerMessage(414, LogLevel.Error, "Invoice {Invoice} of batch {Batch} cannot be routed.")]
    public static partial void RoutingFailed(ILogger log, Guid batch, Guid invoice, Exception cause);

    [LoggerMessage(415, LogLevel.Warning, "Retry run {Run}: invoice {Invoice} could not be tried again (attempt {Attempt}).")]
    public static partial void RetryFailed(ILogger log, Guid run, Guid invoice, int attempt, Exception cause);

    [LoggerMessage(416, LogLevel.Warning, "The retry runs stand still; the next second tries again.")]
    public static partial void RetriesStandStill(ILogger log, Exception cause);

    [LoggerMessage(420, LogLevel.Information, "{Count} deliveries that waited for a broker are in the HTTP inbox now: this process has none.")]
    public static partial void MovedToInbox(ILogger log, int count);

    [LoggerMessage(421, LogLevel.Error, "Invoice {Invoice} could not be converted to {Form}; the original is delivered.")]
    public static partial void NotConverted(ILogger log, Guid invoice, string form, Exception? cause);

    [LoggerMessage(430, LogLevel.Warning, "The virus scanner gave no verdict at attempt {Attempt}.")]
    public static partial void NotScanned(ILogger log, int attempt, Exception cause);

    [LoggerMessage(440, LogLevel.Warning, "The settings of the systems could not be read; those in memory stay in use.")]
    public static partial void SettingsNotRead(ILogger log, Exception cause);

    [LoggerMessage(441, LogLevel.Information, "Delivery to {System} was paused by {Account}.")]
    public static partial void Paused(ILogger log, string system, string account);

    [LoggerMessage(442, LogLevel.Information, "Delivery to {System} was resumed by {Account}.")]
    public static partial void Resumed(ILogger log, string system, string account);

    [LoggerMessage(443, LogLevel.Information, "{System} has a new password at the broker, asked for by {Account}.")]
    public static partial void BrokerAccessGranted(ILogger log, string system, string account);

    [LoggerMessage(444, LogLevel.Information, "{System} has no access to the broker any more: revoked by {Account}.")]
    public static partial void BrokerAccessRevoked(ILogger log, string system, string account);

    [LoggerMessage(445, LogLevel.Warning, "The broker's user of {System} was not as the hub had set it; it was set again.")]
    public static partial void BrokerAccessRepaired(ILogger log, string system);

    [LoggerMessage(446, LogLevel.Warning, "The users at the broker could not be compared with what is set; tried again in {Delay}.")]
    public static partial void BrokerAccessNotCompared(ILogger log, TimeSpan delay, Exception cause);

    [LoggerMessage(449, LogLevel.Warning, "The answers of simulated collectivities could not be given; they are tried again.")]
    public static partial void SimulationsStandStill(ILogger log, Exception cause);

    [LoggerMessage(448, LogLevel.Warning, "The queue of {System} could not be asked for its depth.")]
    public static partial void QueueNotRead(ILogger log, string system, Exception cause);

    [LoggerMessage(447, LogLevel.Information, "{Count} deliveries of {System} were put back by {Account}.")]
    public static partial void PutBack(ILogger log, string system, int count, string account);

    [LoggerMessage(470, LogLevel.Information, "{Packs} packs of old days left the store for the files of their days.")]
    public static partial void MovedOut(ILogger log, int packs);

    [LoggerMessage(471, LogLevel.Error, "Packs of old days could not be moved out of the store; it is tried again in ten minutes.")]
    public static partial void MoveOutFailed(ILogger log, Exception cause);

    [LoggerMessage(472, LogLevel.Error, "A document could not be read from the file {File}.")]
    public static partial void DayFileFault(ILogger log, string file, Exception cause);
}
