using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Access.Storage;

/// <summary>Accounts, and beside them the tables of OpenIddict.</summary>
internal abstract class AccessContext(DbContextOptions options) : StoreContext(options)
{
    public DbSet<Account> Accounts => Set<Account>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.UseOpenIddict<Guid>();
        modelBuilder.Entity<Account>(account =>
        {
            account.ToTable("Accounts");
            account.Property(row => row.Id).HasMaxLength(Account.IdLength);
            account.Property(row => row.Name).HasMaxLength(Account.NameLength);
            account.Property(row => row.Role).HasMaxLength(20);
            account.Property(row => row.PreviousSecret).HasMaxLength(Account.SecretLength);
        });
    }
}
