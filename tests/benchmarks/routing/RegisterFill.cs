using Hub.Routing.ChooseSystem;
using Hub.Routing.DeliverToCollectivity;
using Hub.Routing.Duplicates;
using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;
using Microsoft.Extensions.Options;

namespace Hub.Routing.Benchmarks;

/// <summary>Fills a register with past invoices: routed, taken by their collectivities and in the history, as the handler would have left them, but for the documents' packs.</summary>
internal static class RegisterFill
{
    private const int PageSize = 5000;

    public static async Task RunAsync(RoutingHost host, Load load, int invoices)
    {
        await using var db = host.Open();
        var directory = await DirectoryReader.ReadAsync(db, CancellationToken.None);
        var order = new DeliveryOrder(new DeliveryClaims(Options.Create(new DeliveryOptions()), TimeProvider.System), TimeProvider.System);
        var start = TimeProvider.System.GetUtcNow().AddDays(-40);
        var step = TimeSpan.FromDays(40) / (invoices + 1);
        for (var at = 0; at < invoices; at += PageSize)
        {
            var page = Enumerable.Range(at, Math.Min(PageSize, invoices - at)).Select(place => Routed(load, directory, start + (step * place))).ToList();
            await WriteAsync(db, page, order);
        }
    }

    private static (RegisteredInvoice Row, BackOfficeSystem System) Routed(Load load, DirectorySnapshot directory, DateTimeOffset at)
    {
        var row = InvoiceRegistration.ToRegister(load.Invoice(at) with { Document = null }, default, at);
        var system = RoutingDecider.Decide(row, directory, at).Choice!.System;
        row.NumberKey = InvoiceNumber.KeyOf(row);
        (row.CollectivityAccount, row.System, row.Status, row.StatusSequence) = (system.Account, system.SystemId, LifeCycleStatuses.MadeAvailable, 1);
        return (row, system);
    }

    private static async Task WriteAsync(RoutingContext db, List<(RegisteredInvoice Row, BackOfficeSystem System)> page, DeliveryOrder order)
    {
        var stop = CancellationToken.None;
        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        await InvoiceRows.InsertAsync(db, page.ConvertAll(pair => pair.Row), stop);
        await DeliveryRows.InsertAsync(db, page.ConvertAll(pair => Taken(order.NewDelivery(pair.Row.InvoiceId, pair.System, DeliveryChannel.Http))), stop);
        await StatusStepRows.InsertAsync(db, page.ConvertAll(pair => StepOf(pair.Row)), stop);
        await transaction.CommitAsync(stop);
    }

    private static Delivery Taken(Delivery delivery)
    {
        delivery.State = DeliveryState.Acknowledged;
        return delivery;
    }

    private static StatusStep StepOf(RegisteredInvoice row) => new()
    {
        InvoiceId = row.InvoiceId, Sequence = 1, EventId = row.DepositId, Status = row.Status, SetBy = "platform", At = row.RegisteredAt, RecordedAt = row.RegisteredAt,
    };
}
