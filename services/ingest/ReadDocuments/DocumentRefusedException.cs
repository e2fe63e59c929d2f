namespace Hub.Ingest.ReadDocuments;

/// <summary>One document is not taken; its neighbours are. An exception, because the fault shows in the middle of a read.</summary>
internal sealed class DocumentRefusedException(Refusal refusal) : Exception(refusal.English)
{
    public Refusal Refusal { get; } = refusal;
}
