using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class QuarantineTable : IEntityTypeConfiguration<QuarantinedInvoice>
{
    public void Configure(EntityTypeBuilder<QuarantinedInvoice> builder)
    {
        builder.ToTable("Quarantine");
        builder.HasKey(row => row.InvoiceId);
        builder.Property(row => row.Cause).HasMaxLength(Lengths.Code);
        builder.Property(row => row.French).HasMaxLength(Lengths.Detail);
        builder.Property(row => row.English).HasMaxLength(Lengths.Detail);
        builder.Property(row => row.Mendings).IsConcurrencyToken();
        builder.HasIndex(row => new { row.Cause, row.InvoiceId });
    }
}
