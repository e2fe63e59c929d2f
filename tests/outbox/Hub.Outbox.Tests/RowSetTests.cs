using Hub.Storage;
using Hub.Testing;
using Microsoft.EntityFrameworkCore;

namespace Hub.Outbox.Tests;

public sealed class RowSetTests : IDisposable
{
    private static readonly RowSet<Note> Rows = new RowSet<Note>()
        .Id("Id", note => note.Id).Text("Text", note => note.Text).Instant("At", note => note.At).Date("Day", note => note.Day).Amount("Amount", note => note.Amount);

    private static readonly Func<string, string> Insert = source =>
        $"INSERT INTO Notes ({Rows.Columns}) SELECT {Rows.Columns} FROM {source} AS r WHERE NOT EXISTS (SELECT 1 FROM Notes AS n WHERE n.Id = r.Id)";

    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Rows_written_as_a_set_are_read_back_by_the_model_unchanged()
    {
        await using var store = await NotesStore.StartAsync(folder, new RecordingPublisher());
        await using var db = store.CreateDbContext();
        var written = new Note
        {
            Id = Guid.CreateVersion7(TimeProvider.System.GetUtcNow()),
            Text = "l'été \"cité\" \u0001 𝄞",
            At = DateTimeOffset.FromUnixTimeMilliseconds(1_800_000_000_123),
            Day = new DateOnly(2026, 11, 23),
            Amount = 1234567.89m,
        };
        (await Rows.ExecuteAsync(db, [written, NotesStore.NewNote("without day or amount")], Insert)).ShouldBe(2);
        var read = await db.Notes.AsNoTracking().SingleAsync(note => note.Id == written.Id);
        (read.Text, read.At, read.Day, read.Amount).ShouldBe((written.Text, written.At, written.Day, written.Amount));
        (await db.Notes.SingleAsync(note => note.Id != written.Id)).Amount.ShouldBeNull();
    }

    [Fact]
    public async Task A_row_that_is_there_already_is_left_alone()
    {
        await using var store = await NotesStore.StartAsync(folder, new RecordingPublisher());
        await using var db = store.CreateDbContext();
        var note = NotesStore.NewNote("first");
        await Rows.ExecuteAsync(db, [note], Insert);
        (await Rows.ExecuteAsync(db, [note], Insert)).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_statements_are_T_SQL()
    {
        var check = TSqlCheck<NotesContext>.For<NotesContext>();
        await check.RecordAsync(db => Rows.ExecuteAsync(db, [NotesStore.NewNote("x")], Insert));
        await check.RecordAsync(db => db.Notes.Where(note => note.Text == "x").OrderBy(note => note.Id).Take(3).ToListAsync());
        check.Errors().ShouldBeEmpty();
    }

    [Fact]
    public async Task The_check_sees_SQL_that_is_not_T_SQL()
    {
        var check = TSqlCheck<NotesContext>.For<NotesContext>();
        await check.RecordAsync(db => db.Database.ExecuteSqlRawAsync("INSERT OR IGNORE INTO Notes (Id) VALUES (x'00')"));
        check.Errors().ShouldNotBeEmpty();
    }
}
