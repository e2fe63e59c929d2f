using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class RoutingRuleSetTable : IEntityTypeConfiguration<RoutingRuleSet>
{
    public void Configure(EntityTypeBuilder<RoutingRuleSet> builder)
    {
        builder.ToTable("RuleSets");
        builder.HasKey(row => new { row.Owner, row.Version });
        builder.Property(row => row.Owner).HasMaxLength(Lengths.Account);
        builder.Property(row => row.CreatedBy).HasMaxLength(Lengths.Account);
        builder.Property(row => row.Note).HasMaxLength(Lengths.Name);
    }
}
