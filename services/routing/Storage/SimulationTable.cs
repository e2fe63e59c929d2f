using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class SimulationTable : IEntityTypeConfiguration<Simulation>
{
    public void Configure(EntityTypeBuilder<Simulation> builder)
    {
        builder.ToTable("Simulations");
        builder.HasKey(row => row.InvoiceId);
        builder.Property(row => row.Siret).HasMaxLength(Lengths.Siret);
        // Of two processes that give the same answer, the second is told that it came too late.
        builder.Property(row => row.Next).IsConcurrencyToken();
        builder.HasIndex(row => row.DueAt);
    }
}
