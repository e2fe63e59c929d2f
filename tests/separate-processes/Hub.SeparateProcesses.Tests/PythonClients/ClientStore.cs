using Microsoft.Data.Sqlite;

namespace Hub.SeparateProcesses.Tests.PythonClients;

/// <summary>Looks into a client's own store.</summary>
internal sealed class ClientStore(string path)
{
    /// <summary>The invoice of each event that it has booked, one for each.</summary>
    public IReadOnlyList<Guid> Taken() => [.. Read("SELECT invoice_id FROM events").Select(Guid.Parse)];

    /// <summary>How many statuses nobody has confirmed yet.</summary>
    public int Due() => Read("SELECT id FROM statuses WHERE state = 'due'").Count;

    private List<string> Read(string query)
    {
        if (!File.Exists(path)) return [];
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Default Timeout=30");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = query;
        try
        {
            using var rows = command.ExecuteReader();
            var values = new List<string>();
            while (rows.Read()) values.Add(rows.GetString(0));
            return values;
        }
        catch (SqliteException cause) when (cause.Message.Contains("no such table", StringComparison.Ordinal))
        {
            // The client has only just made the file.
            return [];
        }
    }
}
