using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class StatusStepTable : IEntityTypeConfiguration<StatusStep>
{
    public void Configure(EntityTypeBuilder<StatusStep> builder)
    {
        builder.ToTable("StatusSteps");
        builder.HasKey(row => new { row.InvoiceId, row.Sequence });
        builder.Property(row => row.Reason).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Comment).HasMaxLength(Lengths.Comment);
        builder.Property(row => row.SetBy).HasMaxLength(Lengths.Code);
        builder.Property(row => row.ChorusPro).HasMaxLength(Lengths.Code);
        builder.Property(row => row.MandateNumber).HasMaxLength(Lengths.Code);
    }
}
