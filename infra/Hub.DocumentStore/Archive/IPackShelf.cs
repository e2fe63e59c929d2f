namespace Hub.DocumentStore.Archive;

/// <summary>The packs of a service's store, for <see cref="PackMover"/>.</summary>
public interface IPackShelf
{
    /// <summary>The oldest packs below an id, in the order of their ids, read as they are asked for: some hundreds at most.</summary>
    IAsyncEnumerable<StoredPack> OldestAsync(Guid below, CancellationToken stop);

    /// <summary>True when a pack of the day left the store before.</summary>
    Task<bool> HasLeftAsync(DateOnly day, CancellationToken stop);

    /// <summary>Replaces packs by their places, in one transaction. A pack that is gone already is passed over.</summary>
    /// <returns>How many were replaced.</returns>
    Task<int> ReplaceAsync(IReadOnlyList<ArchivedPack> places, CancellationToken stop);
}
