using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

internal sealed class SqliteRoutingContext(DbContextOptions<SqliteRoutingContext> options) : RoutingContext(options);
