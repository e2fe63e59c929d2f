using Hub.JournalChain;
using Hub.Notification.SendMail;
using Hub.Notification.SendWebhooks;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Notification.Storage;

/// <summary>The journal, the two tables that sum it up, and the ways out of it.</summary>
internal abstract class NotificationContext(DbContextOptions options) : ServiceContext(options)
{
    /// <summary>Longest invoice number that is searched for: a longer one is cut.</summary>
    public const int NumberLength = 100;

    public const int CurrencyLength = 10;

    private const int AccountLength = 64;

    public DbSet<JournalEvent> Journal => Set<JournalEvent>();

    public DbSet<JournalHead> Head => Set<JournalHead>();

    public DbSet<SealedHead> SealedHeads => Set<SealedHead>();

    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<Deposit> Deposits => Set<Deposit>();

    public DbSet<WebhookEndpoint> WebhookEndpoints => Set<WebhookEndpoint>();

    public DbSet<WebhookRetry> WebhookRetries => Set<WebhookRetry>();

    public DbSet<WebhookReplay> WebhookReplays => Set<WebhookReplay>();

    public DbSet<WebhookAttempt> WebhookAttempts => Set<WebhookAttempt>();

    public DbSet<WebhookWorker> WebhookWorkers => Set<WebhookWorker>();

    public DbSet<FlowNoteRow> FlowNotes => Set<FlowNoteRow>();

    public DbSet<MailSubscription> MailSubscriptions => Set<MailSubscription>();

    /// <summary>The journal's length. Read it before the events and nothing behind it: what is behind may still be read while a commit with smaller numbers is under way.</summary>
    public Task<long> EndAsync(CancellationToken stop) => Head.Where(head => head.Id == JournalHead.TheOne).Select(head => head.Last).SingleAsync(stop);

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<JournalEvent>(Describe);
        modelBuilder.Entity<JournalHead>(Describe);
        modelBuilder.Entity<SealedHead>(Describe);
        modelBuilder.Entity<Invoice>(Describe);
        modelBuilder.Entity<Deposit>(Describe);
        modelBuilder.Entity<WebhookEndpoint>(WebhookEndpoint.Describe);
        modelBuilder.Entity<WebhookRetry>(WebhookRetry.Describe);
        modelBuilder.Entity<WebhookReplay>(WebhookReplay.Describe);
        modelBuilder.Entity<WebhookAttempt>(WebhookAttempt.Describe);
        modelBuilder.Entity<WebhookWorker>(WebhookWorker.Describe);
        modelBuilder.Entity<FlowNoteRow>(FlowNoteRow.Describe);
        modelBuilder.Entity<MailSubscription>(MailSubscription.Describe);
    }

    private static void Describe(EntityTypeBuilder<JournalEvent> journal)
    {
        journal.ToTable("Journal");
        journal.HasKey(entry => entry.Sequence);
        journal.Property(entry => entry.Sequence).ValueGeneratedNever();
        journal.HasIndex(entry => entry.EventId).IsUnique();
        journal.HasIndex(entry => entry.InvoiceId);
        journal.HasIndex(entry => new { entry.SupplierAccount, entry.Sequence });
        // Half of the events, the deposits, name no collectivity.
        journal.HasIndex(entry => new { entry.CollectivityAccount, entry.Sequence }).HasFilter("CollectivityAccount IS NOT NULL");
        journal.Property(entry => entry.RecordedAt).HasConversion<Microseconds>();
        journal.Property(entry => entry.Type).HasMaxLength(100);
        journal.Property(entry => entry.SupplierAccount).HasMaxLength(AccountLength);
        journal.Property(entry => entry.CollectivityAccount).HasMaxLength(AccountLength);
        journal.Property(entry => entry.Reason).HasMaxLength(100);
        journal.Property(entry => entry.SetBy).HasMaxLength(20);
        journal.Property(entry => entry.Hash).HasMaxLength(ChainLink.Length).IsFixedLength();
    }

    private static void Describe(EntityTypeBuilder<JournalHead> head)
    {
        head.ToTable("JournalHead");
        head.Property(row => row.Id).ValueGeneratedNever();
        head.Property(row => row.Hash).HasMaxLength(ChainLink.Length).IsFixedLength();
        head.HasData(new JournalHead { Id = JournalHead.TheOne, Last = 0, Hash = ChainLink.Beginning });
    }

    private static void Describe(EntityTypeBuilder<SealedHead> heads)
    {
        heads.ToTable("SealedHeads");
        heads.HasKey(head => head.Sequence);
        heads.Property(head => head.Sequence).ValueGeneratedNever();
        heads.Property(head => head.Hash).HasMaxLength(ChainLink.Length).IsFixedLength();
        heads.Property(head => head.Jws).HasMaxLength(2000).IsUnicode(false);
    }

    private static void Describe(EntityTypeBuilder<Invoice> invoices)
    {
        invoices.ToTable("Invoices");
        invoices.HasKey(invoice => invoice.InvoiceId);
        invoices.HasIndex(invoice => new { invoice.DepositId, invoice.Arrival });
        invoices.HasIndex(invoice => new { invoice.DepositId, invoice.Status, invoice.Arrival });
        // What searches begin with. An id begins with its instant: each of the three is in order of deposit, and grows at the end of an account.
        invoices.HasIndex(invoice => new { invoice.SupplierAccount, invoice.InvoiceId });
        invoices.HasIndex(invoice => new { invoice.CollectivityAccount, invoice.InvoiceId }).HasFilter("CollectivityAccount IS NOT NULL");
        invoices.HasIndex(invoice => new { invoice.Number, invoice.InvoiceId }).HasFilter("Number IS NOT NULL");
        invoices.Property(invoice => invoice.Number).HasMaxLength(NumberLength);
        invoices.Property(invoice => invoice.Currency).HasMaxLength(CurrencyLength);
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
