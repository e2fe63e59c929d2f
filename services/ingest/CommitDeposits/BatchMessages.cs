using Hub.Contracts;
using Hub.Outbox;

namespace Hub.Ingest.CommitDeposits;

/// <summary>The two messages of a batch: with the documents for validation, without them for notification.</summary>
internal static class BatchMessages
{
    public static void Add(Outgoing outgoing, DocumentBatch batch, IReadOnlyList<byte[]?> contents, DateTimeOffset at)
    {
        outgoing.Add(batch.BatchId, ToDeposited(batch, contents, at));
        outgoing.Add(DerivedId.Of(batch.BatchId, nameof(DepositsReceived)), ToReceived(batch, at));
    }

    private static InvoicesDeposited ToDeposited(DocumentBatch batch, IReadOnlyList<byte[]?> contents, DateTimeOffset at) => new()
    {
        BatchId = batch.BatchId,
        Invoices = [.. batch.Items.Zip(contents, (item, content) => new DepositedInvoice
        {
            InvoiceId = item.Document.InvoiceId,
            DepositId = item.Deposit.DepositId,
            SupplierAccount = item.Deposit.Account,
            FileName = item.Document.FileName,
            Sha256 = item.Document.Sha256,
            Size = item.Document.Size,
            DepositedAt = at,
            Document = content,
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
