using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class RetryMemberTable : IEntityTypeConfiguration<RetryMember>
{
    public void Configure(EntityTypeBuilder<RetryMember> builder)
    {
        builder.ToTable("RetryMembers");
        builder.HasKey(row => new { row.RunId, row.InvoiceId });
        // Two processes that try the same invoice: one of them finds that it was tried.
        builder.Property(row => row.Outcome).IsConcurrencyToken();
        builder.Property(row => row.Cause).HasMaxLength(Lengths.Code);
        builder.Property(row => row.System).HasMaxLength(Lengths.Account);
        builder.HasIndex(row => new { row.RunId, row.InvoiceId }).HasFilter("Outcome = 0").HasDatabaseName("IX_RetryMembers_Waiting");
    }
}
