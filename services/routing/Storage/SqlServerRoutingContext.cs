using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

internal sealed class SqlServerRoutingContext(DbContextOptions<SqlServerRoutingContext> options) : RoutingContext(options);
