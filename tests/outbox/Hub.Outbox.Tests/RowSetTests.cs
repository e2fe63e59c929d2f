using Hub.Storage;
using Hub.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Hub.Outbox.Tests;

public sealed class RowSetTests : IDisposable
{
    private static readonly RowSet<Note> Rows = new RowSet<Note>()
        .Id("Id", note => note.Id).Text("Text", note => note.Text).Instant("At", note => note.At).Date("Day", note => note.Day).Amount("Amount", note => note.Amount);

    private static readonly Upsert AddOnly = new("Notes", ["Id"], Rows.Columns, "r.Id, r.Text, r.At, r.Day, r.Amount");
    private static readonly Upsert KeepLatest = AddOnly with { Changes = "Text = CASE WHEN r.At > Notes.At THEN r.Text ELSE Notes.Text END, At = CASE WHEN r.At > Notes.At THEN r.At ELSE Notes.At END" };

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
        (await Rows.InsertAsync(db, "Notes", [written, NotesStore.NewNote("without day or amount")])).ShouldBe(2);
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
        await Rows.UpsertAsync(db, AddOnly, [note]);
        (await Rows.UpsertAsync(db, AddOnly, [note])).ShouldBe(0);
    }

    [Fact]
    public async Task A_row_that_cannot_be_written_leaves_the_connection_fit_for_the_next()
    {
        await using var store = await NotesStore.StartAsync(folder, new RecordingPublisher());
        await using var db = store.CreateDbContext();
        await db.Database.OpenConnectionAsync();
        var note = NotesStore.NewNote("first");
        await Rows.InsertAsync(db, "Notes", [note]);

        await Should.ThrowAsync<SqliteException>(() => Rows.InsertAsync(db, "Notes", [note]));
        (await Rows.InsertAsync(db, "Notes", [NotesStore.NewNote("next")])).ShouldBe(1);
        (await db.Notes.CountAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_row_that_is_there_is_changed_by_what_both_hold_and_one_that_is_not_is_added()
    {
        await using var store = await NotesStore.StartAsync(folder, new RecordingPublisher());
        await using var db = store.CreateDbContext();
        var (old, late) = (NotesStore.NewNote("first"), NotesStore.NewNote("late"));
        await Rows.InsertAsync(db, "Notes", [old, late]);
        Note[] news = [With(old, "second", +1), With(late, "earlier", -1), NotesStore.NewNote("new")];
        (await Rows.UpsertAsync(db, KeepLatest, news)).ShouldBe(3);
        (await db.Notes.Select(note => note.Text).ToListAsync()).ShouldBe(["second", "late", "new"], ignoreOrder: true);
    }

    [Fact]
    public async Task Only_rows_that_meet_the_condition_are_changed()
    {
        await using var store = await NotesStore.StartAsync(folder, new RecordingPublisher());
        await using var db = store.CreateDbContext();
        var (one, other) = (NotesStore.NewNote("one"), NotesStore.NewNote("other"));
        await Rows.InsertAsync(db, "Notes", [one, other]);
        (await Rows.UpdateAsync(db, "Notes", [With(one, "changed", 0), With(other, "not", 1)], "Text = r.Text", "Notes.Id = r.Id AND Notes.At = r.At")).ShouldBe(1);
        (await db.Notes.Select(note => note.Text).ToListAsync()).ShouldBe(["changed", "other"], ignoreOrder: true);
    }

    [Fact]
    public async Task Only_rows_that_meet_the_condition_are_removed()
    {
        await using var store = await NotesStore.StartAsync(folder, new RecordingPublisher());
        await using var db = store.CreateDbContext();
        var (one, other, third) = (NotesStore.NewNote("one"), NotesStore.NewNote("other"), NotesStore.NewNote("third"));
        await Rows.InsertAsync(db, "Notes", [one, other, third]);
        (await Rows.DeleteAsync(db, "Notes", [one, With(other, "not", 1)], "Notes.Id = r.Id AND Notes.At = r.At")).ShouldBe(1);
        (await db.Notes.Select(note => note.Text).ToListAsync()).ShouldBe(["other", "third"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_same_statements_are_T_SQL()
    {
        var check = TSqlCheck<NotesContext>.For<NotesContext>();
        await check.RecordAsync(db => Rows.InsertAsync(db, "Notes", [NotesStore.NewNote("x")]));
        await check.RecordAsync(db => Rows.UpsertAsync(db, KeepLatest, [NotesStore.NewNote("x")]));
        await check.RecordAsync(db => Rows.UpdateAsync(db, "Notes", [NotesStore.NewNote("x")], "Text = r.Text", "Notes.Id = r.Id"));
        await check.RecordAsync(db => Rows.DeleteAsync(db, "Notes", [NotesStore.NewNote("x")], "Notes.Id = r.Id"));
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

    private static Note With(Note note, string text, int minutes) => new() { Id = note.Id, Text = text, At = note.At.AddMinutes(minutes) };
}
