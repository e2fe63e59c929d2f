namespace Hub.Ingest.Storage;

/// <summary>A document that an account has deposited not long ago. The primary key lets one of two concurrent deposits win.</summary>
internal sealed class KnownDocument
{
    /// <summary>Says whose bytes they are, as <see cref="RecogniseDocuments.DocumentKey"/> derives it. Two documents may have the same one: the row of the invoice says which it is.</summary>
    public required long DocumentKey { get; init; }

    /// <summary>The invoice that it became. Account, hash, deposit and instant are in the row of that document.</summary>
    public required Guid InvoiceId { get; init; }
}
