using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Flows.Storage;

/// <summary>The register of submitted flows.</summary>
internal abstract class FlowsContext(DbContextOptions options) : StoreContext(options)
{
    private const int AccountLength = 64;
    private const int CodeLength = 20;

    public DbSet<SubmittedFlow> Flows => Set<SubmittedFlow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<SubmittedFlow>(flows =>
    {
        flows.ToTable("Flows");
        flows.HasKey(flow => flow.FlowId);
        flows.Property(flow => flow.Account).HasMaxLength(AccountLength);
        flows.Property(flow => flow.TrackingId).HasMaxLength(SubmittedFlow.TrackingIdLength);
        flows.Property(flow => flow.Name).HasMaxLength(SubmittedFlow.NameLength);
        flows.Property(flow => flow.Syntax).HasMaxLength(CodeLength);
        flows.Property(flow => flow.Profile).HasMaxLength(CodeLength);
        flows.Property(flow => flow.ProcessingRule).HasMaxLength(CodeLength);
        flows.Property(flow => flow.Sha256).HasMaxLength(64);
        flows.Ignore(flow => flow.Note);
        flows.HasIndex(flow => new { flow.Account, flow.TrackingId, flow.FlowId });
        flows.HasIndex(flow => new { flow.Account, flow.IsLifeCycle, flow.FlowId });
    });
}
