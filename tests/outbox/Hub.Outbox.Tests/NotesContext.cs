using Microsoft.EntityFrameworkCore;

namespace Hub.Outbox.Tests;

/// <summary>The smallest store with an inbox and an outbox.</summary>
public class NotesContext(DbContextOptions options) : ServiceContext(options)
{
    public DbSet<Note> Notes => Set<Note>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        base.OnModelCreating(modelBuilder);
        modelBuilder.Entity<Note>().HasKey(note => note.Id);
    }
}

public sealed class Note
{
    public required Guid Id { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset At { get; init; }

    public DateOnly? Day { get; init; }

    public decimal? Amount { get; init; }
}
