using Microsoft.EntityFrameworkCore;

namespace Hub.Storage;

/// <summary>Base of every service's <see cref="DbContext"/>: the column forms that both engines share.</summary>
public abstract class StoreContext : DbContext
{
    /// <summary>A context. A failed save undoes its whole transaction here, so no savepoint is set before each.</summary>
    protected StoreContext(DbContextOptions options)
        : base(options) => Database.AutoSavepointsEnabled = false;

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<Guid>().HaveConversion<OrderedIdConverter>().HaveMaxLength(16).AreFixedLength();
        configurationBuilder.Properties<DateTimeOffset>().HaveConversion<InstantConverter>();
        configurationBuilder.Properties<decimal>().HavePrecision(18, 2);
    }
}
