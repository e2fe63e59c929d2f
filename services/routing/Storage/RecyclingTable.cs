using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class RecyclingTable : IEntityTypeConfiguration<Recycling>
{
    public void Configure(EntityTypeBuilder<Recycling> builder)
    {
        builder.ToTable("Recyclings");
        builder.HasKey(row => new { row.InvoiceId, row.Sequence });
        builder.Property(row => row.FromAccount).HasMaxLength(Lengths.Account);
        builder.Property(row => row.FromSiret).HasMaxLength(Lengths.Siret);
        builder.Property(row => row.FromService).HasMaxLength(Lengths.Code);
        builder.Property(row => row.FromEngagement).HasMaxLength(Lengths.Code);
        builder.Property(row => row.ToSiret).HasMaxLength(Lengths.Siret);
        builder.Property(row => row.ToService).HasMaxLength(Lengths.Code);
        builder.Property(row => row.ToEngagement).HasMaxLength(Lengths.Code);
    }
}
