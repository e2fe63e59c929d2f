using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Notification.Storage;

/// <summary>What a supplier said of an invoice that it submitted to the Flow Service. Other invoices have no row.</summary>
internal sealed class FlowNoteRow
{
    public const int TextLength = 1000;

    public required Guid InvoiceId { get; init; }

    /// <summary>As the Flow Service wrote it: JSON.</summary>
    public required string Text { get; init; }

    public static void Describe(EntityTypeBuilder<FlowNoteRow> notes)
    {
        notes.ToTable("FlowNotes");
        notes.HasKey(note => note.InvoiceId);
        notes.Property(note => note.InvoiceId).ValueGeneratedNever();
        notes.Property(note => note.Text).HasMaxLength(TextLength);
    }
}
