using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;

namespace Hub.Routing.Storage;

/// <summary>Tells the refusal of a unique index from other faults.</summary>
internal static class UniqueIndex
{
    private const int SqliteConstraint = 19;

    public static bool Refused(Exception fault) => (fault is Microsoft.EntityFrameworkCore.DbUpdateException ? fault.InnerException : fault) switch
    {
        SqliteException sqlite => sqlite.SqliteErrorCode == SqliteConstraint,
        SqlException server => server.Number is 2601 or 2627,
        _ => false,
    };
}
