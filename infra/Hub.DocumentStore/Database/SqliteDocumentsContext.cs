using Microsoft.EntityFrameworkCore;

namespace Hub.DocumentStore.Database;

/// <summary>With SQLite's migrations.</summary>
internal sealed class SqliteDocumentsContext(DbContextOptions<SqliteDocumentsContext> options) : DocumentsContext(options);
