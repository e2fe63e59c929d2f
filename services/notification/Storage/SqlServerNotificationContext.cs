using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.Storage;

internal sealed class SqlServerNotificationContext(DbContextOptions<SqlServerNotificationContext> options) : NotificationContext(options);
