namespace Hub.Notification.Storage;

/// <summary>
/// The one row that every writer of the journal locks until its commit: so the next writer's numbers come after, and become visible after. Also the journal's length.
/// </summary>
internal sealed class JournalHead
{
    public const int TheOne = 1;

    public required int Id { get; init; }

    /// <summary>The last place given.</summary>
    public required long Last { get; init; }

    /// <summary>The hash of the row there; zeros while there is none.</summary>
    public required byte[] Hash { get; init; }
}
