using Hub.Notification.FindInvoices;
using Hub.Notification.Storage;

namespace Hub.Notification.Tests;

/// <summary>Searches of every kind.</summary>
internal static class Selections
{
    public static IReadOnlyList<InvoiceSelection> All(News news) =>
    [
        new(),
        new() { Number = "F-1" },
        new() { Number = "F-1", Status = [203, 205], Supplier = news.Supplier, Collectivity = news.City },
        new() { Supplier = news.Supplier, AmountFrom = 1, AmountTo = 1000 },
        new() { Collectivity = news.City, BuyerSiret = "21690123100011" },
        new() { DepositedFrom = news.At, DepositedUntil = news.At.AddDays(1), IssuedFrom = new DateOnly(2026, 1, 1), IssuedTo = new DateOnly(2026, 12, 31) },
    ];

    public static Invoice Row(News news) => new()
    {
        InvoiceId = news.Invoice,
        DepositId = news.DepositId,
        SupplierAccount = news.Supplier,
        Arrival = 1,
        Status = LifeCycle.Delivered,
        StatusAt = news.At,
        Position = 1,
    };
}
