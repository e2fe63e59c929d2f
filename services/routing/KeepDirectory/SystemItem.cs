using Hub.Routing.ConvertDelivery;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>A back-office system.</summary>
/// <param name="System">Its id: names its queue.</param>
/// <param name="Account">The collectivity account that owns it.</param>
/// <param name="Name">Its name.</param>
/// <param name="ServedBy">"amqp" or "http".</param>
/// <param name="DeliveredForm">The form in which it gets its invoices: "original", "ubl", "cii" or "json".</param>
internal sealed record SystemItem(string System, string Account, string Name, string ServedBy, string DeliveredForm)
{
    public static SystemItem Of(BackOfficeSystem row) => new(row.SystemId, row.Account, row.Name, row.Channel == DeliveryChannel.Amqp ? "amqp" : "http", row.DeliveredForm.Name());
}
