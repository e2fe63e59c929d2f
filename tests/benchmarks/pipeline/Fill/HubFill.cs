namespace Hub.Pipeline.Fill;

/// <summary>Fills the stores of a hub that does not run until they hold so many invoices.</summary>
internal static class HubFill
{
    private static readonly (string Store, string[] Tables, string After)[] Stores =
    [
        ("ingest", ["Deposits", "Documents", "KnownDocuments", "IdempotencyKeys"], ""),
        ("routing", ["Invoices", "Deliveries", "StatusSteps"], ""),
        // Webhooks have been told of all that.
        ("notification", ["Deposits", "Invoices", "Journal"], "UPDATE JournalHead SET Last = (SELECT max(Sequence) FROM Journal); UPDATE WebhookEndpoints SET Cursor = (SELECT Last FROM JournalHead);"),
    ];

    public static async Task<FilledStores> RunAsync(string folder, long invoices)
    {
        var there = CountDocuments(folder);
        var copies = Math.Max(0, (invoices - there) / there);
        await Task.WhenAll(Stores.Select(store => Task.Run(() => Fill(PathOf(folder, store.Store), store.Tables, store.After, copies))));
        return new FilledStores(there * (copies + 1), Stores.Sum(store => new FileInfo(PathOf(folder, store.Store)).Length) / 1e9, 0, 0, 0);
    }

    private static void Fill(string path, string[] tables, string after, long copies)
    {
        using (var store = new StoreFill(path))
        {
            store.Copy(tables, copies);
            if (after.Length > 0) store.Execute(after);
            store.Execute("PRAGMA journal_mode=WAL;");
        }
        Flush(path);
    }

    /// <summary>Stores that are full for days are on the disk: what the fill left in the system's memory is not to be written while the hub is measured.</summary>
    private static void Flush(string path)
    {
        using var file = File.OpenHandle(path, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(file);
    }

    private static long CountDocuments(string folder)
    {
        using var ingest = new StoreFill(PathOf(folder, "ingest"));
        return ingest.Count("Documents");
    }

    private static string PathOf(string folder, string store) => Path.Combine(folder, store + ".db");
}
