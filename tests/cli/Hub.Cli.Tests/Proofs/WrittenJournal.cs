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
            for (var batch = 0; batch < 2; batch++)
            {
                await SendAsync(hub);
                (await http.PostAsync(new Uri("/v1/journal/heads", UriKind.Relative), null)).EnsureSuccessStatusCode();
            }
            var changes = Changes();
            await SendAsync(hub, changes.BatchId, changes);
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

    /// <summary>Ten rows.</summary>
    internal static Task SendAsync(HubProcess hub)
    {
        var message = Message();
        return SendAsync(hub, message.BatchId, message);
    }

    private static Task SendAsync(HubProcess hub, Guid id, object message) =>
        hub.Get<IMessagePublisher>().PublishAsync(new OutgoingMessage(id, message, MessageCodec.Encode(message), null), CancellationToken.None);

    /// <summary>Ten rows that have everything that a row can have.</summary>
    private static InvoiceStatusesChanged Changes() => new()
    {
        BatchId = NewId(),
        Changes = [.. Enumerable.Range(0, 10).Select(number => new InvoiceStatusChange
        {
            EventId = NewId(), InvoiceId = NewId(), DepositId = NewId(), SupplierAccount = "edf", CollectivityAccount = "lyon", Number = $"F-{number}", BuyerSiret = "21690123100011", Status = 210,
            Reason = "MONTANTTOTAL_ERR", Comment = "Le total « 1 » ≠ 2", SetBy = "recipient", At = TimeProvider.System.GetUtcNow(),
            Findings = [new Finding { Rule = "BR-CO-15", Severity = "fatal", Terms = ["BT-112"], XPath = "/Invoice[1]", French = "Le total est faux.", English = "The total is wrong." }],
        })],
    };

    private static DepositsReceived Message()
    {
        var (deposit, at) = (NewId(), TimeProvider.System.GetUtcNow());
        return new DepositsReceived
        {
            BatchId = NewId(),
            Deposits = [new ReceivedDeposit { DepositId = deposit, SupplierAccount = "edf", DepositedAt = at, Accepted = 10, Refused = 0 }],
            Invoices = [.. Enumerable.Range(0, 10).Select(number => new ReceivedInvoice
            {
                InvoiceId = NewId(), DepositId = deposit, SupplierAccount = "edf", FileName = $"{number}.xml", Sha256 = new string('a', 64), Size = 1, DepositedAt = at,
            })],
        };
    }

    private static Guid NewId() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());
}
