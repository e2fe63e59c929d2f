using Hub.DocumentStore.Archive;
using Hub.Storage;
using Microsoft.Extensions.Options;

namespace Hub.DocumentStore.Tests.Archive;

/// <summary>The archive of a service named "test".</summary>
internal sealed class TestArchive(string folder, ArchiveOptions options) : DayArchive("test", Options.Create(new StorageOptions { Folder = folder }), Options.Create(options));
