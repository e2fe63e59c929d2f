using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class AttachmentTable : IEntityTypeConfiguration<Attachment>
{
    public void Configure(EntityTypeBuilder<Attachment> builder)
    {
        builder.ToTable("Attachments");
        builder.HasKey(row => row.AttachmentId);
        builder.Property(row => row.FileName).HasMaxLength(Lengths.Name);
        builder.Property(row => row.MediaType).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Sha256).HasMaxLength(Lengths.Sha256);
        builder.HasIndex(row => new { row.InvoiceId, row.Sequence });
    }
}
