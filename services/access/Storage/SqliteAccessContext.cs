using Microsoft.EntityFrameworkCore;

namespace Hub.Access.Storage;

internal sealed class SqliteAccessContext(DbContextOptions<SqliteAccessContext> options) : AccessContext(options);
