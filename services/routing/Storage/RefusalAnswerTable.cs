using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class RefusalAnswerTable : IEntityTypeConfiguration<RefusalAnswer>
{
    public void Configure(EntityTypeBuilder<RefusalAnswer> builder)
    {
        builder.ToTable("RefusalAnswers");
        builder.HasKey(row => new { row.InvoiceId, row.Sequence });
        builder.Property(row => row.Comment).HasMaxLength(Lengths.Comment);
    }
}
