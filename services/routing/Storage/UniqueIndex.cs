using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Hub.Routing.Storage;

/// <summary>Tells the refusal of a unique index from other faults.</summary>
internal static class UniqueIndex
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    public static bool Refused(Exception fault) => (fault is Microsoft.EntityFrameworkCore.DbUpdateException ? fault.InnerException : fault) switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        SqlException server => server.Number is 2601 or 2627,
        _ => false,
    };
}
