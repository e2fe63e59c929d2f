using System.Security.Claims;
using Hub.DepositReceipt;
using Hub.Hosting.Access;
using Hub.Ingest.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Ingest.Receipts;

/// <summary>Rebuilds what a receipt says from the rows that the deposit's transaction wrote: they are never changed, so it says the same whenever it is asked for.</summary>
internal static class ReceiptQuery
{
    /// <summary>The receipt; null when there is no such deposit or it is another's, which is the same to the caller.</summary>
    public static async Task<Receipt?> ReadAsync(IngestContext db, Guid id, ClaimsPrincipal caller, string issuer, CancellationToken stop)
    {
        if (await FindAsync(db, id, caller, stop) is not { } deposit) return null;
        return new Receipt
        {
            Issuer = issuer,
            DepositId = id,
            Account = deposit.Account,
            DepositedAt = deposit.DepositedAt,
            Accepted = deposit.Accepted,
            Refused = deposit.Refused,
            Invoices = await InvoicesAsync(db, id, stop),
        };
    }

    /// <summary>The documents of a deposit.</summary>
    public static Task<List<ReceiptedInvoice>> InvoicesAsync(IngestContext db, Guid id, CancellationToken stop) =>
        db.Documents.Where(document => document.DepositId == id).OrderBy(document => document.InvoiceId)
            .Select(document => new ReceiptedInvoice(document.InvoiceId, document.FileName, document.Sha256, document.Size)).ToListAsync(stop);

    private static Task<Deposit?> FindAsync(IngestContext db, Guid id, ClaimsPrincipal caller, CancellationToken stop)
    {
        var (account, seesAll) = (caller.AccountId(), caller.IsOperator());
        return db.Deposits.AsNoTracking().SingleOrDefaultAsync(deposit => deposit.DepositId == id && (seesAll || deposit.Account == account), stop);
    }
}
