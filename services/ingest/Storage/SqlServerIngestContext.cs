using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.Storage;

/// <summary>With SQL Server's migrations.</summary>
internal sealed class SqlServerIngestContext(DbContextOptions<SqlServerIngestContext> options) : IngestContext(options)
{
    // A server's usual collation takes "key" and "KEY" for the same; SQLite and the API do not.
    private const string Exact = "Latin1_General_100_BIN2";

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<IdempotencyKey>(key =>
        {
            key.Property(row => row.Account).UseCollation(Exact);
            key.Property(row => row.RequestKey).UseCollation(Exact);
        });
        modelBuilder.Entity<DepositedDocument>().Property(row => row.Account).UseCollation(Exact);
        modelBuilder.Entity<Deposit>().Property(row => row.Account).UseCollation(Exact);
    }
}
