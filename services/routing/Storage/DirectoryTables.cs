using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class DirectoryTables : IEntityTypeConfiguration<Organisation>, IEntityTypeConfiguration<OrganisationService>, IEntityTypeConfiguration<BackOfficeSystem>, IEntityTypeConfiguration<DirectoryImport>
{
    public void Configure(EntityTypeBuilder<Organisation> builder)
    {
        builder.ToTable("Organisations");
        builder.HasKey(row => new { row.Siret, row.FromImport });
        builder.Property(row => row.Siret).HasMaxLength(Lengths.Siret);
        builder.Property(row => row.Name).HasMaxLength(Lengths.Name);
        builder.Property(row => row.NameKey).HasMaxLength(Lengths.Code);
        builder.Property(row => row.System).HasMaxLength(Lengths.Account);
        builder.HasIndex(row => row.NameKey);
    }

    public void Configure(EntityTypeBuilder<OrganisationService> builder)
    {
        builder.ToTable("OrganisationServices");
        builder.HasKey(row => new { row.Siret, row.CodeKey, row.FromImport });
        builder.Property(row => row.Siret).HasMaxLength(Lengths.Siret);
        builder.Property(row => row.CodeKey).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Code).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Label).HasMaxLength(Lengths.Name);
        builder.HasIndex(row => new { row.CodeKey, row.Siret });
    }

    public void Configure(EntityTypeBuilder<BackOfficeSystem> builder)
    {
        builder.ToTable("Systems");
        builder.HasKey(row => new { row.SystemId, row.FromImport });
        builder.Property(row => row.SystemId).HasMaxLength(Lengths.Account);
        builder.Property(row => row.Account).HasMaxLength(Lengths.Account);
        builder.Property(row => row.Name).HasMaxLength(Lengths.Name);
    }

    public void Configure(EntityTypeBuilder<DirectoryImport> builder)
    {
        builder.ToTable("DirectoryImports");
        builder.Property(row => row.Source).HasMaxLength(Lengths.Name);
        // At most one row runs: the second of two imports that begin at once is told so by the index.
        builder.HasIndex(row => row.State).IsUnique().HasFilter("State = 0").HasDatabaseName("IX_DirectoryImports_Running");
    }
}
