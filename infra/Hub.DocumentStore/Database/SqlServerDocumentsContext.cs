using Microsoft.EntityFrameworkCore;

namespace Hub.DocumentStore.Database;

/// <summary>With SQL Server's migrations.</summary>
internal sealed class SqlServerDocumentsContext(DbContextOptions<SqlServerDocumentsContext> options) : DocumentsContext(options);
