using Microsoft.EntityFrameworkCore;

namespace Hub.Hosting.Tests.Parrot;

public sealed class SqliteSenderContext(DbContextOptions<SqliteSenderContext> options) : SenderContext(options);
