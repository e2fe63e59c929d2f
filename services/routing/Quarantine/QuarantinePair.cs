using Hub.Routing.Storage;
using Microsoft.EntityFrameworkCore;

namespace Hub.Routing.Quarantine;

/// <summary>An invoice in quarantine with its row of the register.</summary>
internal sealed record QuarantinePair
{
    public required QuarantinedInvoice Row { get; init; }

    public required RegisteredInvoice Invoice { get; init; }

    public static IQueryable<QuarantinePair> All(RoutingContext db) =>
        db.Quarantine.AsNoTracking().Join(db.Invoices.AsNoTracking(), row => row.InvoiceId, invoice => invoice.InvoiceId, (row, invoice) => new QuarantinePair { Row = row, Invoice = invoice });
}
