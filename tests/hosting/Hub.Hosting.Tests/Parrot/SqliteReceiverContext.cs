using Microsoft.EntityFrameworkCore;

namespace Hub.Hosting.Tests.Parrot;

public sealed class SqliteReceiverContext(DbContextOptions<SqliteReceiverContext> options) : ReceiverContext(options);
