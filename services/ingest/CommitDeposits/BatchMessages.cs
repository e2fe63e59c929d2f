using Hub.Contracts;
using Hub.Outbox;

namespace Hub.Ingest.CommitDeposits;

/// <summary>The two messages of a batch: with the documents, or where they are, for validation; without them for notification.</summary>
internal static class BatchMessages
{
    public static void Add(Outgoing outgoing, DocumentBatch batch, IReadOnlyList<DocumentPart> documents, PackPlace? pack, DateTimeOffset at)
    {
        outgoing.Add(batch.BatchId, ToDeposited(batch, documents, pack, at));
        outgoing.Add(DerivedId.Of(batch.BatchId, nameof(DepositsReceived)), ToReceived(batch, at));
    }

    private static InvoicesDeposited ToDeposited(DocumentBatch batch, IReadOnlyList<DocumentPart> documents, PackPlace? pack, DateTimeOffset at) => new()
    {
        BatchId = batch.BatchId,
        Pack = pack,
        Invoices = [.. batch.Items.Zip(documents, (item, document) => new DepositedInvoice
        {
            InvoiceId = item.Document.InvoiceId,
            DepositId = item.Deposit.DepositId,
            SupplierAccount = item.Deposit.Account,
            FileName = item.Document.FileName,
            Sha256 = item.Document.Sha256,
            Size = item.Document.Size,
            DepositedAt = at,
            Document = document.Content,
            PackOffset = document.Offset,
            PackLength = document.Length,
            Sandbox = item.Deposit.IsSandbox ? true : null,
        })],
    };

    private static DepositsReceived ToReceived(DocumentBatch batch, DateTimeOffset at) => new()
    {
        BatchId = batch.BatchId,
        Deposits = [.. batch.Items.Select(item => item.Deposit).Distinct().Select(deposit => new ReceivedDeposit
        {
            DepositId = deposit.DepositId,
            SupplierAccount = deposit.Account,
            DepositedAt = at,
            Accepted = deposit.New.Count,
            Refused = deposit.Draft.Refused.Count,
        })],
        Invoices = [.. batch.Items.Select(item => new ReceivedInvoice
        {
            InvoiceId = item.Document.InvoiceId,
            DepositId = item.Deposit.DepositId,
            SupplierAccount = item.Deposit.Account,
            FileName = item.Document.FileName,
            Sha256 = item.Document.Sha256,
            Size = item.Document.Size,
            DepositedAt = at,
            FlowNote = item.Deposit.FlowNote,
        })],
    };
}
