using Hub.DocumentStore.Archive;
using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

/// <summary>Routing's store: directory, routing rules, invoice register, deliveries, history, quarantine.</summary>
internal abstract class RoutingContext(DbContextOptions options) : ServiceContext(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<OrganisationService> OrganisationServices => Set<OrganisationService>();

    public DbSet<BackOfficeSystem> Systems => Set<BackOfficeSystem>();

    public DbSet<SystemSettings> SystemSettings => Set<SystemSettings>();

    public DbSet<RoutingRuleSet> RuleSets => Set<RoutingRuleSet>();

    public DbSet<DirectoryImport> DirectoryImports => Set<DirectoryImport>();

    public DbSet<RegisteredInvoice> Invoices => Set<RegisteredInvoice>();

    public DbSet<DocumentPack> Packs => Set<DocumentPack>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<StatusStep> StatusSteps => Set<StatusStep>();

    public DbSet<QuarantinedInvoice> Quarantine => Set<QuarantinedInvoice>();

    public DbSet<QuarantineAct> QuarantineActs => Set<QuarantineAct>();

    public DbSet<RetryRun> RetryRuns => Set<RetryRun>();

    public DbSet<RetryMember> RetryMembers => Set<RetryMember>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<Recycling> Recyclings => Set<Recycling>();

    public DbSet<RefusalAnswer> RefusalAnswers => Set<RefusalAnswer>();

    public DbSet<ForeseenFailure> ForeseenFailures => Set<ForeseenFailure>();

    public DbSet<Simulation> Simulations => Set<Simulation>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        var directory = new DirectoryTables();
        modelBuilder.ApplyConfiguration<Organisation>(directory);
        modelBuilder.ApplyConfiguration<OrganisationService>(directory);
        modelBuilder.ApplyConfiguration<BackOfficeSystem>(directory);
        modelBuilder.ApplyConfiguration<DirectoryImport>(directory);
        modelBuilder.ApplyConfiguration(new SystemSettingsTable());
        modelBuilder.ApplyConfiguration(new RoutingRuleSetTable());
        modelBuilder.ApplyConfiguration(new InvoiceTable(Database.IsSqlServer()));
        modelBuilder.ApplyConfiguration(new DeliveryTable());
        modelBuilder.ApplyConfiguration(new StatusStepTable());
        modelBuilder.ApplyConfiguration(new QuarantineTable());
        modelBuilder.ApplyConfiguration(new QuarantineActTable());
        modelBuilder.ApplyConfiguration(new RetryRunTable());
        modelBuilder.ApplyConfiguration(new RetryMemberTable());
        modelBuilder.ApplyConfiguration(new AttachmentTable());
        modelBuilder.ApplyConfiguration(new RecyclingTable());
        modelBuilder.ApplyConfiguration(new RefusalAnswerTable());
        modelBuilder.ApplyConfiguration(new ForeseenFailureTable());
        modelBuilder.ApplyConfiguration(new SimulationTable());
        modelBuilder.ApplyConfiguration(new ArchivedPackTable());
        modelBuilder.Entity<DocumentPack>(packs => packs.ToTable("Packs").HasKey(pack => pack.PackId));
    }
}
