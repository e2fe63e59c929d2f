using Hub.Contracts;
using Hub.Notification.DownloadResults;
using Hub.Notification.FindInvoices;
using Hub.Notification.SealJournal;
using Hub.Notification.ServeFeed;
using Hub.Notification.ShowDeposit;
using Hub.Notification.ShowInvoice;

namespace Hub.Notification;

/// <summary>One invoice's story, told in the examples of the API page.</summary>
internal static class ApiExamples
{
    private static readonly Guid InvoiceId = new("019ab0c2-7d10-7c3e-9a54-0d1f6d0c7b11");
    private static readonly Guid DepositId = new("019ab0c2-7d0f-7b1c-8f6e-52a1a9d0e6c4");
    private static readonly DateTimeOffset At = new(2026, 11, 23, 8, 30, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset RecordedAt = At.AddMilliseconds(180);

    private static readonly Finding Finding = new()
    {
        Rule = "BR-CO-15",
        Severity = "fatal",
        Terms = ["BT-109", "BT-110", "BT-112"],
        XPath = "/Invoice/LegalMonetaryTotal/TaxInclusiveAmount",
        Line = 214,
        Column = 7,
        Found = "1 200.01",
        Expected = "1 200.00",
        French = "Le total TTC (BT-112) n'est pas la somme du total HT (BT-109) et de la TVA (BT-110).",
        English = "The total with VAT (BT-112) is not the sum of the total without VAT (BT-109) and the VAT (BT-110).",
    };

    public static EventView Event { get; } = new(
        new Guid("019ab0c2-7d10-8a77-b3c1-6f2d5e9a1c02"), "fr.hub.invoice.status-changed.v1", "urn:fr:hub", InvoiceId.ToString(), At, "1042",
        new EventData(
            InvoiceId, DepositId, "edf", null, "F-2026-0417", "21690123100011", LifeCycle.Rejected, LifeCycle.NameOf(LifeCycle.Rejected), "REJ_COH", null, "platform", false, 1, [Finding]))
    {
        RecordedTime = RecordedAt,
    };

    public static InvoiceView Invoice { get; } = new(
        InvoiceId, DepositId, "edf", null, "F-2026-0417", "21690123100011", LifeCycle.Rejected, LifeCycle.NameOf(LifeCycle.Rejected), At, "F-2026-0417.xml",
        "3b1f6a0f6b1f8a5a2b7d5c8f1e0d9c3b3b1f6a0f6b1f8a5a2b7d5c8f1e0d9c3b", 10240, At.AddSeconds(-1),
        [new TimelineStep(new Guid("019ab0c2-7d10-8a77-b3c1-6f2d5e9a1c02"), LifeCycle.Rejected, LifeCycle.NameOf(LifeCycle.Rejected), At, "platform", false, "REJ_COH", null, 1, [Finding]) { RecordedAt = RecordedAt }],
        InvoiceLinks.Of(InvoiceId, DepositId));

    public static DepositView Deposit { get; } = new(
        DepositId, "edf", At.AddSeconds(-1), 500, 1, new DepositCounts(500, 0, 500, 12, 3, 485, 120, true),
        [new StatusCount(LifeCycle.Delivered, LifeCycle.NameOf(LifeCycle.Delivered), 365), new StatusCount(204, LifeCycle.NameOf(204), 120)], DepositLinks.Of(DepositId));

    public static FoundInvoices Found { get; } = new(
        [
            new FoundInvoice(
                InvoiceId, DepositId, "edf", "ville-lyon", "F-2026-0417", "21690123100011", new DateOnly(2026, 11, 20), 1200.00m, "EUR", "F-2026-0417.xml", At.AddSeconds(-1),
                LifeCycle.Delivered, LifeCycle.NameOf(LifeCycle.Delivered), At),
        ],
        "AZqwwn0QfD6aVA0fbQx7EQ");

    public static IReadOnlyList<InvoiceResult> Results { get; } =
    [
        new InvoiceResult(
            InvoiceId, "F-2026-0417", "F-2026-0417.xml", "3b1f6a0f6b1f8a5a2b7d5c8f1e0d9c3b3b1f6a0f6b1f8a5a2b7d5c8f1e0d9c3b", "21690123100011", null, new DateOnly(2026, 11, 20), 1200.01m, "EUR",
            LifeCycle.Rejected, LifeCycle.NameOf(LifeCycle.Rejected), At, "REJ_COH", null, 1, ["BR-CO-15"], Finding.French, Finding.English),
    ];

    public static InvoicePage Invoices { get; } = new(
        [new InvoiceSummary(InvoiceId, "F-2026-0417", "F-2026-0417.xml", "21690123100011", null, LifeCycle.Rejected, LifeCycle.NameOf(LifeCycle.Rejected), At)], "AAAAAAAABBI");

    public static HeadView Head { get; } = new(1042, "7f83b1657ff1fc53b92dc18148a1d65dfc2d4b1fa3d677284addd200126d9069", At.AddHours(1), "eyJhbGciOiJFUzI1NiIs…");
}
