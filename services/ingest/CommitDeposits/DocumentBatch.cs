using Hub.Ingest.RecogniseDocuments;
using Hub.Outbox;

namespace Hub.Ingest.CommitDeposits;

/// <summary>The documents of one message: at most 100, and at most 2 MB of them compressed.</summary>
internal sealed record DocumentBatch(Guid BatchId, IReadOnlyList<BatchItem> Items)
{
    public const int Documents = 100;
    public const int Bytes = 2 << 20;

    /// <summary>Splits deposits into batches, in order. The ids follow from the first deposit's, so that doing it again gives the same batches.</summary>
    public static IEnumerable<DocumentBatch> Split(IReadOnlyList<SortedDeposit> deposits)
    {
        var items = new List<BatchItem>(Documents);
        var bytes = 0;
        var number = 0;
        foreach (var item in deposits.SelectMany(deposit => deposit.New, (deposit, document) => new BatchItem(deposit, document)))
        {
            var length = item.Document.Spooled?.Length ?? 0;
            if (items.Count == Documents || bytes + length > Bytes)
            {
                yield return Of(deposits[0].DepositId, number++, items);
                items = new List<BatchItem>(Documents);
                bytes = 0;
            }
            items.Add(item);
            bytes += length;
        }
        if (items.Count > 0) yield return Of(deposits[0].DepositId, number, items);
    }

    private static DocumentBatch Of(Guid cause, int number, List<BatchItem> items) => new(DerivedId.Of(cause, "batch " + number), items);
}
