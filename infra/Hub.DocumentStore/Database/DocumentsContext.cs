using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.DocumentStore.Database;

/// <summary>Large documents in a database.</summary>
internal abstract class DocumentsContext(DbContextOptions options) : StoreContext(options)
{
    public DbSet<KeptDocument> Documents => Set<KeptDocument>();

    public DbSet<DocumentContent> Contents => Set<DocumentContent>();

    public DbSet<DocumentPart> Parts => Set<DocumentPart>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<KeptDocument>(document =>
        {
            document.HasKey(row => row.Sha256);
            document.Property(row => row.Sha256).HasMaxLength(64).IsUnicode(false).IsFixedLength();
            document.HasIndex(row => row.At);
        });
        modelBuilder.Entity<DocumentContent>().HasIndex(row => row.At);
        modelBuilder.Entity<DocumentPart>(part =>
        {
            part.HasKey(row => new { row.ContentId, row.Number });
            part.HasOne<DocumentContent>().WithMany().HasForeignKey(row => row.ContentId).OnDelete(DeleteBehavior.Cascade);
        });
    }
}
