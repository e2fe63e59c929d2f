using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class DeliveryTable : IEntityTypeConfiguration<Delivery>
{
    public void Configure(EntityTypeBuilder<Delivery> builder)
    {
        builder.ToTable("Deliveries");
        builder.HasKey(row => row.DeliveryId);
        builder.Property(row => row.Account).HasMaxLength(Lengths.Account);
        builder.Property(row => row.System).HasMaxLength(Lengths.Account);
        // Holds open deliveries only, so a lease costs the same whatever was delivered in the past.
        builder.HasIndex(row => new { row.Channel, row.System, row.Position }).HasFilter("State < 2").HasDatabaseName("IX_Deliveries_Open");
        builder.HasIndex(row => new { row.System, row.Position }).HasFilter("State = 5").HasDatabaseName("IX_Deliveries_SetAside");
        builder.HasIndex(row => row.InvoiceId).HasFilter("State < 2").HasDatabaseName("IX_Deliveries_OpenOfInvoice");
    }
}
