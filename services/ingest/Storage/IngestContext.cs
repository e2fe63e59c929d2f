using Hub.DocumentStore.Archive;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.Storage;

/// <summary>What ingest remembers.</summary>
internal abstract class IngestContext(DbContextOptions options) : ServiceContext(options)
{
    public DbSet<Deposit> Deposits => Set<Deposit>();

    public DbSet<DepositedDocument> Documents => Set<DepositedDocument>();

    public DbSet<DocumentPack> Packs => Set<DocumentPack>();

    public DbSet<IdempotencyKey> IdempotencyKeys => Set<IdempotencyKey>();

    public DbSet<KnownDocument> KnownDocuments => Set<KnownDocument>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Deposit>(deposit =>
        {
            deposit.HasKey(row => row.DepositId);
            deposit.Property(row => row.Account).HasMaxLength(100);
        });
        modelBuilder.Entity<DepositedDocument>(document =>
        {
            document.HasKey(row => row.InvoiceId);
            document.Property(row => row.Account).HasMaxLength(100);
            document.Property(row => row.FileName).HasMaxLength(255);
            document.Property(row => row.MediaType).HasMaxLength(100).IsUnicode(false);
            document.Property(row => row.Sha256).HasMaxLength(64).IsUnicode(false).IsFixedLength();
            document.HasIndex(row => row.DepositId);
            // The sweep of the document store asks for large documents only.
            document.HasIndex(row => row.Sha256).HasFilter("PackId IS NULL");
        });
        modelBuilder.Entity<DocumentPack>().HasKey(row => row.PackId);
        modelBuilder.ApplyConfiguration(new ArchivedPackTable());
        modelBuilder.Entity<IdempotencyKey>(key =>
        {
            key.HasKey(row => new { row.Account, row.RequestKey });
            key.Property(row => row.Account).HasMaxLength(100);
            key.Property(row => row.RequestKey).HasMaxLength(255).IsUnicode(false);
            key.Property(row => row.Fingerprint).HasMaxLength(100).IsUnicode(false);
            key.Property(row => row.Location).HasMaxLength(100).IsUnicode(false);
            key.HasIndex(row => row.At);
        });
        modelBuilder.Entity<KnownDocument>(known =>
        {
            known.HasKey(row => row.DocumentKey);
            known.Property(row => row.DocumentKey).ValueGeneratedNever();
        });
    }
}
