using Hub.Client;
using Hub.Embedded;
using Hub.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace Hub.Cli.Online.Tests;

/// <summary>The whole hub in this process, listening on loopback, with some suppliers. Each test is a supplier of its own.</summary>
public sealed class OnlineHub : IAsyncLifetime
{
    public const string Secret = "a-secret-that-is-long-enough-for-a-test";
    private const int Suppliers = 40;
    private readonly TempFolder folder = new();
    private HubProcess process = null!;
    private int used;

    public Uri Address => process.Address;

    public async ValueTask InitializeAsync() =>
        process = await HubProcess.StartAsync(EmbeddedHub.Services(), folder.Path, configure: builder => builder.Configuration.AddInMemoryCollection(Enumerable.Range(0, Suppliers).SelectMany(Account)));

    public async ValueTask DisposeAsync()
    {
        await process.DisposeAsync();
        folder.Dispose();
    }

    /// <summary>An account that no other test has.</summary>
    internal string NewSupplier() => $"supplier-{Interlocked.Increment(ref used) - 1}";

    internal HubClient As(string supplier) => HubClient.Create(new HubClientOptions { Address = Address, ClientId = supplier, ClientSecret = Secret });

    /// <summary>Saves the keys that the hub publishes.</summary>
    internal async Task SaveKeysAsync(string path)
    {
        using var http = new HttpClient { BaseAddress = Address };
        await File.WriteAllTextAsync(path, await http.GetStringAsync(new Uri("/.well-known/jwks.json", UriKind.Relative)));
    }

    /// <summary>The names of the documents that ingest has of an account, straight from its store.</summary>
    internal async Task<IReadOnlyList<string>> DepositedAsync(string supplier)
    {
        await using var store = new SqliteConnection($"Data Source={folder.File("ingest.db")};Mode=ReadOnly");
        await store.OpenAsync();
        await using var command = store.CreateCommand();
        command.CommandText = "SELECT FileName FROM Documents WHERE Account = $account ORDER BY FileName";
        command.Parameters.AddWithValue("$account", supplier);
        var names = new List<string>();
        await using var rows = await command.ExecuteReaderAsync();
        while (await rows.ReadAsync()) names.Add(rows.GetString(0));
        return names;
    }

    private static IEnumerable<KeyValuePair<string, string?>> Account(int number) => new Dictionary<string, string?>
    {
        [$"Hub:Access:Accounts:{number}:Id"] = $"supplier-{number}",
        [$"Hub:Access:Accounts:{number}:Name"] = $"Supplier {number}",
        [$"Hub:Access:Accounts:{number}:Role"] = "supplier",
        [$"Hub:Access:Accounts:{number}:Secret"] = Secret,
    };
}
