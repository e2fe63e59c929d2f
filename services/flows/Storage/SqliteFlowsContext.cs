using Microsoft.EntityFrameworkCore;

namespace Hub.Flows.Storage;

internal sealed class SqliteFlowsContext(DbContextOptions<SqliteFlowsContext> options) : FlowsContext(options);
