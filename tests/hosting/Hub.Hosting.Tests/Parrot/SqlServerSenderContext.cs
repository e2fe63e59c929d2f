using Microsoft.EntityFrameworkCore;

namespace Hub.Hosting.Tests.Parrot;

public sealed class SqlServerSenderContext(DbContextOptions<SqlServerSenderContext> options) : SenderContext(options);
