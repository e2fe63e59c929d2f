using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Outbox;

/// <summary>Base of the context of a service that receives or sends messages.</summary>
public abstract class ServiceContext(DbContextOptions options) : StoreContext(options)
{
    /// <summary>Messages that took effect here.</summary>
    public DbSet<InboxEntry> Inbox => Set<InboxEntry>();

    /// <summary>Messages on their way out.</summary>
    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<InboxEntry>(inbox =>
        {
            inbox.ToTable("Inbox");
            inbox.HasKey(entry => entry.MessageId);
            inbox.HasIndex(entry => entry.At);
        });
        modelBuilder.Entity<OutboxRow>(outbox =>
        {
            outbox.ToTable("Outbox");
            outbox.Property(row => row.Type).HasMaxLength(200);
            outbox.Property(row => row.TraceParent).HasMaxLength(100);
        });
    }
}
