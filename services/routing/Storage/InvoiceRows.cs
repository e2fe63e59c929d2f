using Hub.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Storage;

/// <summary>Enters invoices into the register, all in one statement.</summary>
internal static class InvoiceRows
{
    private static readonly RowSet<RegisteredInvoice> Rows = new RowSet<RegisteredInvoice>()
        .Id("InvoiceId", row => row.InvoiceId)
        .Id("DepositId", row => row.DepositId)
        .Text("SupplierAccount", row => row.SupplierAccount)
        .Text("CollectivityAccount", row => row.CollectivityAccount)
        .Text("System", row => row.System)
        .Text("NumberKey", row => row.NumberKey)
        .Number("Sandbox", row => row.Sandbox ? 1 : 0)
        .Text("FileName", row => row.FileName)
        .Text("Sha256", row => row.Sha256)
        .Number("Size", row => row.Size)
        .Instant("DepositedAt", row => row.DepositedAt)
        .Instant("RegisteredAt", row => row.RegisteredAt)
        .Text("Format", row => row.Format)
        .Text("MediaType", row => row.MediaType)
        .Text("Profile", row => row.Profile)
        .Text("Framework", row => row.Framework)
        .Text("Number", row => row.Number)
        .Date("IssueDate", row => row.IssueDate)
        .Date("DueDate", row => row.DueDate)
        .Text("TypeCode", row => row.TypeCode)
        .Text("Currency", row => row.Currency)
        .Text("SellerName", row => row.SellerName)
        .Text("SellerSiren", row => row.SellerSiren)
        .Text("SellerSiret", row => row.SellerSiret)
        .Text("BuyerName", row => row.BuyerName)
        .Text("BuyerSiret", row => row.BuyerSiret)
        .Text("ServiceCode", row => row.ServiceCode)
        .Text("EngagementNumber", row => row.EngagementNumber)
        .Text("ContractReference", row => row.ContractReference)
        .Amount("TotalWithoutVat", row => row.TotalWithoutVat)
        .Amount("TotalWithVat", row => row.TotalWithVat)
        .Amount("AmountDue", row => row.AmountDue)
        .Text("Warnings", row => row.Warnings)
        .Id("PackId", row => row.PackId)
        .Number("PackOffset", row => row.PackOffset)
        .Number("PackLength", row => row.PackLength)
        .Number("Status", row => row.Status)
        .Number("StatusSequence", row => row.StatusSequence)
        .Number("Reached", row => row.Reached)
        .Number("PaymentDays", row => row.PaymentDays)
        .Instant("AvailableAt", row => row.AvailableAt);

    /// <summary>Which of these invoices are in the register.</summary>
    public static Task<HashSet<Guid>> KnownAsync(RoutingContext db, IReadOnlyCollection<Guid> ids, CancellationToken stop) =>
        db.Invoices.Where(row => ids.Contains(row.InvoiceId)).Select(row => row.InvoiceId).ToHashSetAsync(stop);

    public static Task<int> InsertAsync(RoutingContext db, IReadOnlyCollection<RegisteredInvoice> invoices, CancellationToken stop) =>
        Rows.InsertAsync(db, "Invoices", invoices, stop);
}
