using Hub.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Hub.Testing;

/// <summary>
/// Runs store operations against SQL Server's provider without a server: every statement that would be sent is recorded, answered with nothing, and read by Microsoft's T-SQL parser.
/// Proves the form of the SQL, not its effect; that is what the same tests on a real server are for.
/// </summary>
public sealed class TSqlCheck<TContext> : IDbContextFactory<TContext>
    where TContext : DbContext
{
    private readonly DryServer server = new();
    private readonly Func<TContext> create;

    private TSqlCheck(Func<DryServer, TContext> create) => this.create = () => create(server);

    /// <summary>The statements so far.</summary>
    public IReadOnlyCollection<string> Statements => server.Statements;

    /// <summary>A check for the context that carries SQL Server's migrations.</summary>
    public static TSqlCheck<TContext> For<TSqlServer>()
        where TSqlServer : TContext =>
        new(server => TestStores.Make<TSqlServer>(options => options.UseHubSqlServer("Server=127.0.0.1;Database=dry;Connect Timeout=1").AddInterceptors(server.Interceptors)));

    public TContext CreateDbContext()
    {
        var db = create();
        db.Database.AutoTransactionBehavior = AutoTransactionBehavior.Never;
        return db;
    }

    /// <summary>Records an operation. An operation that stumbles over the empty answer has sent its statement all the same.</summary>
    public async Task RecordAsync(Func<TContext, Task> operation)
    {
        var before = server.Statements.Count;
        await using var db = CreateDbContext();
        try
        {
            await operation(db);
        }
        catch (Exception) when (server.Statements.Count > before)
        {
            // "No rows" where a row was expected: the statement is what is checked here.
        }
        if (server.Statements.Count == before) throw new InvalidOperationException("The operation sent no statement: it proves nothing.");
    }

    /// <summary>Adds the script of all migrations.</summary>
    public void RecordMigrations()
    {
        using var db = create();
        foreach (var batch in db.GetService<IMigrator>().GenerateScript().Split("\nGO", StringSplitOptions.RemoveEmptyEntries)) server.Statements.Enqueue(batch);
    }

    /// <summary>What the parser says of each statement: empty when all are T-SQL.</summary>
    public IReadOnlyList<string> Errors() => [.. server.Statements.Distinct().SelectMany(ErrorsOf)];

    private static IEnumerable<string> ErrorsOf(string statement)
    {
        using var reader = new StringReader(statement);
        new TSql160Parser(initialQuotedIdentifiers: true).Parse(reader, out var errors);
        return errors.Select(error => $"{error.Message} (line {error.Line}) in: {statement}");
    }
}
