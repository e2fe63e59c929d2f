using Hub.Contracts;
using Hub.Notification.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.KeepJournal;

/// <summary>Keeps what suppliers said to the Flow Service. Deposits that came another way cost nothing.</summary>
internal static class FlowNotes
{
    /// <summary>Adds the notes of deposits. An invoice is deposited once.</summary>
    public static async Task AddAsync(NotificationContext db, IReadOnlyList<ReceivedInvoice> invoices, CancellationToken stop)
    {
        List<FlowNoteRow> notes = [.. invoices.Where(invoice => invoice.FlowNote is { Length: <= FlowNoteRow.TextLength }).DistinctBy(invoice => invoice.InvoiceId).Select(invoice => new FlowNoteRow { InvoiceId = invoice.InvoiceId, Text = invoice.FlowNote! })];
        if (notes.Count == 0) return;
        List<Guid> ids = [.. notes.Select(note => note.InvoiceId)];
        var known = await db.FlowNotes.Where(row => ids.Contains(row.InvoiceId)).Select(row => row.InvoiceId).ToListAsync(stop);
        db.FlowNotes.AddRange(notes.Where(note => !known.Contains(note.InvoiceId)));
        await db.SaveChangesAsync(stop);
    }
}
