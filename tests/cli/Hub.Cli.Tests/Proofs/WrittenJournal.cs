using Hub.Contracts;
using Hub.Hosting.Access;
using Hub.Notification;
using Hub.Outbox;
using Hub.Seals;
using Hub.Testing;
using Microsoft.Data.Sqlite;

namespace Hub.Cli.Tests.Proofs;

/// <summary>A journal that the service wrote: 30 rows, the heads of rows 10 and 20 signed. Every test gets a copy of its file.</summary>
public sealed class WrittenJournal : IAsyncLifetime
{
    private readonly TempFolder folder = new();

    /// <summary>The hub's public keys.</summary>
    public string Keys => folder.File("jwks.json");

    /// <summary>The heads as a supplier kept them: the answer of the hub.</summary>
    public string KeptHeads => folder.File("kept.json");

    public async ValueTask InitializeAsync()
    {
        await using (var hub = await HubProcess.StartAsync([new NotificationService()], folder.Path))
        {
            using var http = hub.As("operator", HubRoles.Operator);
            foreach (var isSealed in new[] { true, true, false })
            {
                await SendAsync(hub);
                if (isSealed) (await http.PostAsync(new Uri("/v1/journal/heads", UriKind.Relative), null)).EnsureSuccessStatusCode();
            }
            await File.WriteAllTextAsync(KeptHeads, await http.GetStringAsync(new Uri("/v1/journal/heads", UriKind.Relative)));
            await File.WriteAllTextAsync(Keys, hub.Get<SealFolder>().Published().ToJwks().ToJsonString());
        }
        SqliteConnection.ClearAllPools();
    }

    public ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>A copy of the file, with something done to it.</summary>
    internal string Copy(string name, string sql = "")
    {
        var copy = folder.File(name + ".db");
        File.Copy(folder.File("notification.db"), copy);
        if (sql.Length > 0) Execute(copy, sql);
        return copy;
    }

    internal static void Execute(string file, string sql)
    {
        using var database = new SqliteConnection($"Data Source={file};Pooling=False");
        database.Open();
        using var command = database.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static Task SendAsync(HubProcess hub)
    {
        var message = Message();
        return hub.Get<IMessagePublisher>().PublishAsync(new OutgoingMessage(message.BatchId, message, MessageCodec.Encode(message), null), CancellationToken.None);
    }

    private static DepositsReceived Message()
    {
        var (deposit, at) = (NewId(), TimeProvider.System.GetUtcNow());
        return new DepositsReceived
        {
            BatchId = NewId(),
            Deposits = [new ReceivedDeposit { DepositId = deposit, SupplierAccount = "edf", DepositedAt = at, Accepted = 10, Refused = 0 }],
            Invoices = [.. Enumerable.Range(0, 10).Select(at10 => new ReceivedInvoice
            {
                InvoiceId = NewId(), DepositId = deposit, SupplierAccount = "edf", FileName = $"{at10}.xml", Sha256 = new string('a', 64), Size = 1, DepositedAt = at,
            })],
        };
    }

    private static Guid NewId() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
}
