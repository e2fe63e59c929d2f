using Microsoft.EntityFrameworkCore;

namespace Hub.Notification.Storage;

internal sealed class SqliteNotificationContext(DbContextOptions<SqliteNotificationContext> options) : NotificationContext(options);
