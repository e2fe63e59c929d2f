using Microsoft.Data.Sqlite;

namespace Hub.SeparateProcesses.Tests.PythonClients;

/// <summary>Looks into a client's own store.</summary>
internal sealed class ClientStore(string path)
{
    /// <summary>The invoice of each event that it has booked, one for each.</summary>
    public IReadOnlyList<Guid> Taken()
    {
        if (!File.Exists(path)) return [];
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT invoice_id FROM events";
        try
        {
            return [.. Read(command)];
        }
        catch (SqliteException cause) when (cause.Message.Contains("no such table", StringComparison.Ordinal))
        {
            return [];
        }
    }

    private static IEnumerable<Guid> Read(SqliteCommand command)
    {
        using var rows = command.ExecuteReader();
        while (rows.Read()) yield return Guid.Parse(rows.GetString(0));
    }
}
