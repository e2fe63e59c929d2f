namespace Hub.DocumentStore.Database;

/// <summary>The bytes of one document, staged or committed.</summary>
internal sealed class DocumentContent
{
    public required Guid Id { get; init; }

    /// <summary>The instant at which staging began (UTC).</summary>
    public required DateTimeOffset At { get; init; }
}
