using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hub.Storage;

/// <summary>Sets what a durable, fast SQLite file needs on each connection.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // FULL costs nothing measurable with group commit and survives power loss, NORMAL does not.
    // A checkpoint writes each page once however often it was changed since the last one, and the ends of indexes whose keys come in turn, such as suppliers' numbers, are changed again and again: so there are 64 MB between two.
    private const string Statement =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=30000; PRAGMA cache_size=-65536; PRAGMA wal_autocheckpoint=16000; PRAGMA temp_store=MEMORY;";

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Statement;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Statement;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
