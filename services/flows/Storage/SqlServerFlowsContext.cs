using Microsoft.EntityFrameworkCore;

namespace Hub.Flows.Storage;

internal sealed class SqlServerFlowsContext(DbContextOptions<SqlServerFlowsContext> options) : FlowsContext(options);
