using Hub.DocumentStore.Archive;
using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Routing.MoveOutOldDays;

/// <summary>Routing's files of days.</summary>
internal sealed class RoutingArchive(IOptions<StorageOptions> storage, IOptions<ArchiveOptions> options) : DayArchive("routing", storage, options);
