using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.DocumentStore.Archive;

/// <summary>The table of what left the store, in each service's store.</summary>
public sealed class ArchivedPackTable : IEntityTypeConfiguration<ArchivedPack>
{
    /// <inheritdoc />
    public void Configure(EntityTypeBuilder<ArchivedPack> builder)
    {
        builder.ToTable("ArchivedPacks");
        builder.HasKey(row => row.PackId);
        builder.Property(row => row.FileName).HasMaxLength(40).IsUnicode(false);
    }
}
