namespace Hub.Ingest.ReadDocuments;

/// <summary>Nothing of the deposit is taken. An exception, because the fault shows in the middle of a read.</summary>
internal sealed class DepositRefusedException(Refusal refusal) : Exception(refusal.English)
{
    public Refusal Refusal { get; } = refusal;
}
