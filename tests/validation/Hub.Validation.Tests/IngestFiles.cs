using Hub.DocumentStore.Archive;
using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Validation.Tests;

/// <summary>Ingest's files of packs in a storage folder.</summary>
internal sealed class IngestFiles(string folder) : DayArchive("ingest", Options.Create(new StorageOptions { Folder = folder }), Options.Create(new ArchiveOptions()));
