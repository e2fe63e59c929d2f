using Hub.Outbox;
using Microsoft.EntityFrameworkCore;

namespace Hub.Hosting.Tests.Parrot;

public class ReceiverContext(DbContextOptions options) : ServiceContext(options);
