using Hub.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Notification.Storage;

/// <summary>The journal, and the two tables that sum it up.</summary>
internal abstract class NotificationContext(DbContextOptions options) : ServiceContext(options)
{
    private const int AccountLength = 64;

    public DbSet<JournalEvent> Journal => Set<JournalEvent>();

    public DbSet<JournalHead> Head => Set<JournalHead>();

    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<Deposit> Deposits => Set<Deposit>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<JournalEvent>(Describe);
        modelBuilder.Entity<JournalHead>(Describe);
        modelBuilder.Entity<Invoice>(Describe);
        modelBuilder.Entity<Deposit>(Describe);
    }

    private static void Describe(EntityTypeBuilder<JournalEvent> journal)
    {
        journal.ToTable("Journal");
        journal.HasKey(entry => entry.Sequence);
        journal.Property(entry => entry.Sequence).ValueGeneratedNever();
        journal.HasIndex(entry => entry.EventId).IsUnique();
        journal.HasIndex(entry => new { entry.InvoiceId, entry.Position, entry.Sequence });
        journal.HasIndex(entry => new { entry.SupplierAccount, entry.Sequence });
        journal.HasIndex(entry => new { entry.CollectivityAccount, entry.Sequence });
        journal.Property(entry => entry.RecordedAt).HasConversion<Microseconds>();
        journal.Property(entry => entry.Type).HasMaxLength(100);
        journal.Property(entry => entry.SupplierAccount).HasMaxLength(AccountLength);
        journal.Property(entry => entry.CollectivityAccount).HasMaxLength(AccountLength);
        journal.Property(entry => entry.Reason).HasMaxLength(100);
        journal.Property(entry => entry.SetBy).HasMaxLength(20);
    }

    private static void Describe(EntityTypeBuilder<JournalHead> head)
    {
        head.ToTable("JournalHead");
        head.Property(row => row.Id).ValueGeneratedNever();
        head.HasData(new JournalHead { Id = JournalHead.TheOne, Last = 0 });
    }

    private static void Describe(EntityTypeBuilder<Invoice> invoices)
    {
        invoices.ToTable("Invoices");
        invoices.HasKey(invoice => invoice.InvoiceId);
        invoices.HasIndex(invoice => new { invoice.DepositId, invoice.Arrival });
        invoices.HasIndex(invoice => new { invoice.DepositId, invoice.Status, invoice.Arrival });
        invoices.Property(invoice => invoice.SupplierAccount).HasMaxLength(AccountLength);
        invoices.Property(invoice => invoice.CollectivityAccount).HasMaxLength(AccountLength);
        invoices.Property(invoice => invoice.Sha256).HasMaxLength(64);
    }

    private static void Describe(EntityTypeBuilder<Deposit> deposits)
    {
        deposits.ToTable("Deposits");
        deposits.HasKey(deposit => deposit.DepositId);
        deposits.Property(deposit => deposit.SupplierAccount).HasMaxLength(AccountLength);
    }
}
