using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class ForeseenFailureTable : IEntityTypeConfiguration<ForeseenFailure>
{
    public void Configure(EntityTypeBuilder<ForeseenFailure> builder)
    {
        builder.ToTable("ForeseenFailures");
        builder.HasKey(row => new { row.InvoiceId, row.RuleSet, row.Version, row.Rule });
        builder.Property(row => row.SupplierAccount).HasMaxLength(Lengths.Account);
        builder.Property(row => row.RuleSet).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Version).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Rule).HasMaxLength(Lengths.Code);
        builder.HasIndex(row => row.At);
        builder.HasIndex(row => new { row.SupplierAccount, row.At });
    }
}
