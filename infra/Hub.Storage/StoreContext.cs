using Microsoft.EntityFrameworkCore;

namespace Hub.Storage;

/// <summary>Base of every service's <see cref="DbContext"/>: the column forms that both engines share.</summary>
public abstract class StoreContext(DbContextOptions options) : DbContext(options)
{
    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Guid>().HaveConversion<OrderedIdConverter>().HaveMaxLength(16).AreFixedLength();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
    }
}
