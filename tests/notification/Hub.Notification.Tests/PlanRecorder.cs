using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Hub.Notification.Tests;

/// <summary>Asks SQLite for the plan of each statement before it runs.</summary>
internal sealed class PlanRecorder : DbCommandInterceptor
{
    private static readonly string[] Tables =
        ["Journal", "j", "j0", "j1", "Invoices", "i", "Deposits", "d", "SealedHeads", "Inbox", "Outbox", "WebhookEndpoints", "WebhookRetries", "WebhookReplays", "WebhookAttempts", "w", "MailSubscriptions", "m"];

    /// <summary>A row a process of the service: to read it whole is right.</summary>
    private const string Small = "\"WebhookWorkers\"";
    private bool started;

    public int Statements { get; private set; }

    /// <summary>The statements that read a table from end to end, each with its plan.</summary>
    public List<string> Scans { get; } = [];

    /// <summary>True: every plan is kept.</summary>
    public bool Keep { get; set; }

    public List<string> Kept { get; } = [];

    public void Start() => started = true;

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        await ExplainAsync(command);
        return result;
    }

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        await ExplainAsync(command);
        return result;
    }

    private async Task ExplainAsync(DbCommand command)
    {
        if (!started) return;
        Statements++;
        await using var explain = command.Connection!.CreateCommand();
        explain.CommandText = "EXPLAIN QUERY PLAN " + command.CommandText;
        explain.Transaction = command.Transaction;
        foreach (SqliteParameter parameter in command.Parameters) explain.Parameters.Add(new SqliteParameter(parameter.ParameterName, parameter.Value));
        var plan = new List<string>();
        await using var reader = await explain.ExecuteReaderAsync();
        while (await reader.ReadAsync()) plan.Add(reader.GetString(3));
        if (Keep) Kept.Add(string.Join('\n', plan));
        if (plan.Exists(IsScan) && !command.CommandText.Contains(Small, StringComparison.Ordinal)) Scans.Add($"{command.CommandText}\n{string.Join('\n', plan)}");
    }

    /// <summary>"SCAN Invoices", or an index built for the one statement over the whole table. A virtual table is the list that the statement was given, whatever letter it goes by.</summary>
    private static bool IsScan(string step)
    {
        var words = step.Split(' ');
        if (step.Contains(" VIRTUAL TABLE ", StringComparison.Ordinal)) return false;
        return (words[0] == "SCAN" && Tables.Contains(words[1].Trim('"'))) || step.Contains("AUTOMATIC", StringComparison.Ordinal);
    }
}
