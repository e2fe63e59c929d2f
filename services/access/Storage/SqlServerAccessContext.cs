using Microsoft.EntityFrameworkCore;

namespace Hub.Access.Storage;

internal sealed class SqlServerAccessContext(DbContextOptions<SqlServerAccessContext> options) : AccessContext(options);
