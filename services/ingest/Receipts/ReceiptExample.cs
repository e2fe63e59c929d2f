using Hub.DepositReceipt;

namespace Hub.Ingest.Receipts;

/// <summary>An example for the OpenAPI document.</summary>
internal static class ReceiptExample
{
    public static Receipt Receipt { get; } = new()
    {
        Issuer = "https://hub.example/",
        DepositId = new Guid("01936f2e-7a1c-7a02-8f41-5be0c7d2a990"),
        Account = "edf",
        DepositedAt = new DateTimeOffset(2026, 11, 23, 8, 30, 0, 125, TimeSpan.Zero),
        Accepted = 1,
        Refused = 0,
        Invoices = [new ReceiptedInvoice(
            new Guid("01936f2e-7a1c-7c3e-9d55-1f0b6a2e4c11"), "F-2026-001.xml", "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08", 9_866)],
    };
}
