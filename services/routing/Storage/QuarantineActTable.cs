using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class QuarantineActTable : IEntityTypeConfiguration<QuarantineAct>
{
    public void Configure(EntityTypeBuilder<QuarantineAct> builder)
    {
        builder.ToTable("QuarantineActs");
        builder.HasKey(row => row.ActId);
        builder.Property(row => row.By).HasMaxLength(Lengths.Account);
        builder.Property(row => row.Kind).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Reason).HasMaxLength(Lengths.Comment);
        builder.Property(row => row.Outcome).HasMaxLength(Lengths.Code);
        builder.Property(row => row.System).HasMaxLength(Lengths.Account);
        builder.HasIndex(row => new { row.InvoiceId, row.ActId });
        builder.HasIndex(row => new { row.RunId, row.ActId });
    }
}
