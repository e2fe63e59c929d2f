using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Hub.Routing.Storage;

internal sealed class InvoiceTable(bool onSqlServer) : IEntityTypeConfiguration<RegisteredInvoice>
{
    public void Configure(EntityTypeBuilder<RegisteredInvoice> builder)
    {
        builder.ToTable("Invoices");
        builder.HasKey(row => row.InvoiceId);
        builder.Property(row => row.SupplierAccount).HasMaxLength(Lengths.Account);
        builder.Property(row => row.CollectivityAccount).HasMaxLength(Lengths.Account);
        builder.Property(row => row.FileName).HasMaxLength(Lengths.Name);
        builder.Property(row => row.Sha256).HasMaxLength(Lengths.Sha256);
        builder.Property(row => row.Format).HasMaxLength(Lengths.Code);
        builder.Property(row => row.MediaType).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Profile).HasMaxLength(Lengths.Name);
        builder.Property(row => row.Framework).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Number).HasMaxLength(Lengths.Code);
        builder.Property(row => row.TypeCode).HasMaxLength(Lengths.Code);
        builder.Property(row => row.Currency).HasMaxLength(Lengths.Code);
        builder.Property(row => row.SellerName).HasMaxLength(Lengths.Name);
        builder.Property(row => row.SellerSiren).HasMaxLength(Lengths.Siren);
        builder.Property(row => row.SellerSiret).HasMaxLength(Lengths.Siret);
        builder.Property(row => row.BuyerName).HasMaxLength(Lengths.Name);
        builder.Property(row => row.BuyerSiret).HasMaxLength(Lengths.Siret);
        builder.Property(row => row.ServiceCode).HasMaxLength(Lengths.Code);
        builder.Property(row => row.EngagementNumber).HasMaxLength(Lengths.Code);
        builder.Property(row => row.ContractReference).HasMaxLength(Lengths.Code);
        builder.Property(row => row.System).HasMaxLength(Lengths.Account);
        var key = builder.Property(row => row.NumberKey).HasMaxLength(Lengths.NumberKey);
        // SQL Server compares without case unless it is told so; SQLite never does.
        if (onSqlServer) key.UseCollation("Latin1_General_100_BIN2");
        // What decides between two invoices of one number that come at the same moment.
        builder.HasIndex(row => row.NumberKey).IsUnique().HasFilter("NumberKey IS NOT NULL").HasDatabaseName("IX_Invoices_NumberKey");
        builder.HasIndex(row => new { row.CollectivityAccount, row.InvoiceId });
    }
}
