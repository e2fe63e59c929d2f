using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

/// <summary>Routing's store: directory, invoice register, deliveries, history, quarantine.</summary>
internal abstract class RoutingContext(DbContextOptions options) : ServiceContext(options)
{
    public DbSet<Organisation> Organisations => Set<Organisation>();

    public DbSet<OrganisationService> OrganisationServices => Set<OrganisationService>();

    public DbSet<DirectoryImport> DirectoryImports => Set<DirectoryImport>();

    public DbSet<RegisteredInvoice> Invoices => Set<RegisteredInvoice>();

    public DbSet<DocumentPack> Packs => Set<DocumentPack>();

    public DbSet<Delivery> Deliveries => Set<Delivery>();

    public DbSet<StatusStep> StatusSteps => Set<StatusStep>();

    public DbSet<QuarantinedInvoice> Quarantine => Set<QuarantinedInvoice>();

    public DbSet<Attachment> Attachments => Set<Attachment>();

    public DbSet<Recycling> Recyclings => Set<Recycling>();

    public DbSet<RefusalAnswer> RefusalAnswers => Set<RefusalAnswer>();

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.ApplyConfiguration(new OrganisationTable());
        modelBuilder.ApplyConfiguration(new OrganisationServiceTable());
        modelBuilder.ApplyConfiguration(new InvoiceTable());
        modelBuilder.ApplyConfiguration(new DeliveryTable());
        modelBuilder.ApplyConfiguration(new StatusStepTable());
        modelBuilder.ApplyConfiguration(new QuarantineTable());
        modelBuilder.ApplyConfiguration(new AttachmentTable());
        modelBuilder.ApplyConfiguration(new RecyclingTable());
        modelBuilder.ApplyConfiguration(new RefusalAnswerTable());
        modelBuilder.Entity<DocumentPack>(packs => packs.ToTable("Packs").HasKey(pack => pack.PackId));
        modelBuilder.Entity<DirectoryImport>(imports =>
        {
            imports.ToTable("DirectoryImports");
            imports.Property(import => import.Source).HasMaxLength(Lengths.Name);
        });
    }
}
