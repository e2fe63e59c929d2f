namespace Hub.DocumentStore;

/// <summary>
/// Keeps documents under the SHA-256 of their bytes. Writing has two steps: a document is staged while it arrives, and committed once everything that came with it is right. A document
/// that is there is complete and never changes.
/// </summary>
public interface IDocumentStore
{
    /// <summary>Writes a document to a staging place, durably, and says what its hash is. Nobody can read it yet. A fault of the content leaves nothing behind.</summary>
    Task<StagedDocument> StageAsync(Stream content, CancellationToken stop);

    /// <summary>Makes a staged document readable under its hash. A document that is there already is kept as it is.</summary>
    Task CommitAsync(StagedDocument staged, CancellationToken stop);

    /// <summary>As <see cref="CommitAsync"/>, and spares the document from every sweep: for documents that only the service which keeps them knows of.</summary>
    Task KeepAsync(StagedDocument staged, CancellationToken stop);

    /// <summary>Throws a staged document away. Does nothing when it was committed or abandoned before.</summary>
    Task AbandonAsync(StagedDocument staged);

    /// <summary>Opens a document for reading from its start; null when there is none. The stream can seek.</summary>
    /// <param name="sha256">64 lower-case hexadecimal digits; anything else is an <see cref="ArgumentException"/>.</param>
    /// <param name="stop">Gives up.</param>
    Task<Stream?> OpenAsync(string sha256, CancellationToken stop);

    /// <summary>Removes what a crash left behind: staged documents, and committed ones that nothing refers to. What is kept stays.</summary>
    /// <param name="before">Only what was written before this instant (UTC): what is younger may be on its way into a transaction.</param>
    /// <param name="referenced">Given hashes, returns those that are in use.</param>
    /// <param name="stop">Stops after the current document.</param>
    /// <returns>How many documents were removed.</returns>
    Task<int> SweepAsync(DateTimeOffset before, Func<IReadOnlyList<string>, CancellationToken, Task<IReadOnlySet<string>>> referenced, CancellationToken stop);
}
