using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class OrganisationServiceTable : IEntityTypeConfiguration<OrganisationService>
{
    public void Configure(EntityTypeBuilder<OrganisationService> builder)
    {
        builder.ToTable("OrganisationServices");
        builder.HasKey(row => new { row.Siret, row.Code });
        builder.Property(row => row.Siret).HasMaxLength(Lengths.Siret);
        builder.Property(row => row.Code).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Label).HasMaxLength(Lengths.Name);
    }
}
