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
    public void The_instant_in_an_id_stays()
    {
        var id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch).ToByteArray(bigEndian: true);
        CopiedId.Of(id, 7)!.AsSpan(0, 8).SequenceEqual(id.AsSpan(0, 8)).ShouldBeTrue();
        CopiedId.Of(id, 7).ShouldNotBe(id);
        CopiedId.Of(null, 7).ShouldBeNull();
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
