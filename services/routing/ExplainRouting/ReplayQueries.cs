using Hub.Routing.Storage;
using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.ExplainRouting;

/// <summary>Reads what a replay decides on: a range of the register's key, which is in order of deposit, and no more columns than a decision needs.</summary>
internal static class ReplayQueries
{
    /// <summary>An invoice waits a while between deposit and register; ids are of the deposit.</summary>
    private static readonly TimeSpan LongestWay = TimeSpan.FromDays(3);

    public static IAsyncEnumerable<RegisteredInvoice> Read(RoutingContext db, DateTimeOffset from, DateTimeOffset until, string? account)
    {
        var first = OrderedId.FirstOf(from - LongestWay);
        var end = OrderedId.FirstOf(until);
        return db.Invoices.AsNoTracking()
            .Where(row => row.InvoiceId >= first && row.InvoiceId < end && row.RegisteredAt >= from && row.RegisteredAt < until)
            .Where(row => !row.Sandbox)
            .Where(row => account == null || row.CollectivityAccount == null || row.CollectivityAccount == account)
            .OrderBy(row => row.InvoiceId)
            .Select(row => new RegisteredInvoice
            {
                InvoiceId = row.InvoiceId,
                DepositId = row.DepositId,
                SupplierAccount = "",
                FileName = "",
                Sha256 = "",
                Size = 0,
                DepositedAt = row.DepositedAt,
                RegisteredAt = row.RegisteredAt,
                Format = "",
                MediaType = "",
                Number = row.Number,
                IssueDate = default,
                TypeCode = "",
                Currency = "",
                BuyerSiret = row.BuyerSiret,
                ServiceCode = row.ServiceCode,
                EngagementNumber = row.EngagementNumber,
                SellerSiren = row.SellerSiren,
                SellerSiret = row.SellerSiret,
                TotalWithVat = row.TotalWithVat,
                Framework = row.Framework,
                System = row.System,
            })
            .AsAsyncEnumerable();
    }
}
