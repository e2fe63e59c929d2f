using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.Storage;

/// <summary>With SQLite's migrations.</summary>
internal sealed class SqliteIngestContext(DbContextOptions<SqliteIngestContext> options) : IngestContext(options);
