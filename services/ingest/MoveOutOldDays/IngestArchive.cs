using Hub.DocumentStore.Archive;
using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Ingest.MoveOutOldDays;

/// <summary>Ingest's files of days.</summary>
internal sealed class IngestArchive(IOptions<StorageOptions> storage, IOptions<ArchiveOptions> options) : DayArchive("ingest", storage, options);
