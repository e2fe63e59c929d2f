using Microsoft.EntityFrameworkCore;

namespace Hub.Hosting.Tests.Parrot;

public sealed class SqlServerReceiverContext(DbContextOptions<SqlServerReceiverContext> options) : ReceiverContext(options);
