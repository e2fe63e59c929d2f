using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Hosting.Tests.Parrot;

public class SenderContext(DbContextOptions options) : ServiceContext(options);
