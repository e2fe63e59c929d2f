using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class RetryRunTable : IEntityTypeConfiguration<RetryRun>
{
    public void Configure(EntityTypeBuilder<RetryRun> builder)
    {
        builder.ToTable("RetryRuns");
        builder.HasKey(row => row.RunId);
        builder.Property(row => row.By).HasMaxLength(Lengths.Account);
        builder.Property(row => row.Reason).HasMaxLength(Lengths.Comment);
        builder.HasIndex(row => row.State).HasFilter("State < 2").HasDatabaseName("IX_RetryRuns_Open");
    }
}
