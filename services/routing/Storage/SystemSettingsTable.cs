using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class SystemSettingsTable : IEntityTypeConfiguration<SystemSettings>
{
    public void Configure(EntityTypeBuilder<SystemSettings> builder)
    {
        builder.ToTable("SystemSettings");
        builder.HasKey(row => row.SystemId);
        builder.Property(row => row.SystemId).HasMaxLength(Lengths.Account);
        builder.Property(row => row.PausedBy).HasMaxLength(Lengths.Account);
        builder.Property(row => row.BrokerAccessBy).HasMaxLength(Lengths.Account);
        builder.Property(row => row.BrokerPasswordHash).HasMaxLength(Lengths.Code);
    }
}
