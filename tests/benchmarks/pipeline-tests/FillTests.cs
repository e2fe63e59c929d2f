using Hub.Pipeline.Fill;
using Hub.Testing;
using Microsoft.Data.Sqlite;

namespace Hub.Pipeline.Tests;

public sealed class FillTests : IDisposable
{
    private readonly TempFolder folder = new();

    private string Path => System.IO.Path.Combine(folder.Path, "store.db");

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Copies_have_ids_of_their_own_that_agree_between_the_tables()
    {
        Execute("CREATE TABLE Invoices (InvoiceId BLOB PRIMARY KEY, Number TEXT UNIQUE, Sha256 TEXT, Status INTEGER); CREATE TABLE Journal (Sequence INTEGER PRIMARY KEY, InvoiceId BLOB, EventId BLOB UNIQUE);");
        Execute("INSERT INTO Invoices VALUES (randomblob(16), 'A', hex(randomblob(32)), 203), (randomblob(16), 'B', NULL, 213); INSERT INTO Journal SELECT row_number() OVER (), InvoiceId, randomblob(16) FROM Invoices;");
        using (var store = new StoreFill(Path)) store.Copy(["Invoices", "Journal"], copies: 9);
        Number("SELECT count(*) FROM Invoices JOIN Journal USING (InvoiceId)").ShouldBe(20);
        Number("SELECT count(DISTINCT Sequence) FROM Journal WHERE Sequence BETWEEN 1 AND 20").ShouldBe(20);
        Number("SELECT count(DISTINCT Sha256) FROM Invoices").ShouldBe(10);
        Number("SELECT sum(Status = 203) FROM Invoices").ShouldBe(10);
    }

    [Fact]
    public void A_copy_has_the_ids_of_an_earlier_hour()
    {
        var at = new DateTimeOffset(2026, 11, 2, 12, 0, 0, TimeSpan.Zero);
        var id = Guid.CreateVersion7(at).ToByteArray(bigEndian: true);
        var copied = CopiedId.Of(id, 7)!;
        copied.AsSpan(0, 6).SequenceEqual(Guid.CreateVersion7(at.AddHours(-7)).ToByteArray(bigEndian: true).AsSpan(0, 6)).ShouldBeTrue();
        copied.AsSpan(6).SequenceEqual(id.AsSpan(6)).ShouldBeTrue();
        CopiedId.Of(null, 7).ShouldBeNull();
    }

    [Fact]
    public void Each_copy_has_a_part_of_the_keys_and_all_together_are_spread_evenly()
    {
        var keys = Enumerable.Range(-128, 256).Select(at => (long)at << 56).ToList();
        var copies = Enumerable.Range(1, 4).SelectMany(copy => keys.Select(key => CopiedKey.Of(key, copy, 4))).ToList();
        copies.ShouldBe(copies.Order());
        copies.GroupBy(key => key >> 56).ShouldAllBe(same => same.Count() == 4);
        keys.Select(key => CopiedKey.Of(key, 1, 1)).Intersect(keys).ShouldBeEmpty();
    }

    private void Execute(string sql)
    {
        using var file = Open();
        using var command = new SqliteCommand(sql, file);
        command.ExecuteNonQuery();
    }

    private long Number(string sql)
    {
        using var file = Open();
        using var command = new SqliteCommand(sql, file);
        return (long)command.ExecuteScalar()!;
    }

    private SqliteConnection Open()
    {
        var file = new SqliteConnection($"Data Source={Path};Pooling=False");
        file.Open();
        return file;
    }
}
