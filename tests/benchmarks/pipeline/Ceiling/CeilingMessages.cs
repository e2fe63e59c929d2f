using Hub.Contracts;
using Hub.Outbox;
using Hub.Samples;

namespace Hub.Pipeline.Ceiling;

/// <summary>Messages of the hub's sizes: a hundred invoices and the place of their documents for the inner hops, the steps of a hundred for the last, and the documents as collectivities get them.</summary>
/// <param name="Deposited">From ingest to validation.</param>
/// <param name="Validated">From validation to routing.</param>
/// <param name="Changed">From routing to notification.</param>
/// <param name="Documents">To the collectivities.</param>
internal sealed record CeilingMessages(byte[] Deposited, byte[] Validated, byte[] Changed, IReadOnlyList<byte[]> Documents)
{
    public const int BatchSize = 100;
    private static readonly Guid Id = Guid.CreateVersion7(DateTimeOffset.UnixEpoch);
    private static readonly string Sha256 = new('a', 64);
    private static readonly PackPlace Pack = new() { PackId = Id, File = "ingest/2026-11-27.3f9a1c04.packs", Position = 123_456_789, Length = 250_000 };

    public static CeilingMessages Of(IReadOnlyList<SampleDocument> samples) => new(
        MessageCodec.Encode(new InvoicesDeposited { BatchId = Id, Pack = Pack, Invoices = [.. samples.Select(ToDeposited)] }),
        MessageCodec.Encode(new InvoicesValidated { BatchId = Id, ValidatedAt = DateTimeOffset.UnixEpoch, Pack = Pack, Invoices = [.. samples.Select(ToValidated)] }),
        MessageCodec.Encode(new InvoiceStatusesChanged { BatchId = Id, Changes = [.. samples.Select(ToChanged)] }),
        [.. samples.Select(sample => sample.Content)]);

    private static DepositedInvoice ToDeposited(SampleDocument sample) => new()
    {
        InvoiceId = Id, DepositId = Id, SupplierAccount = sample.SupplierAccount, FileName = sample.FileName, Sha256 = Sha256, Size = sample.Content.Length, DepositedAt = DateTimeOffset.UnixEpoch,
        PackOffset = 123_456, PackLength = 2_345,
    };

    private static ValidatedInvoice ToValidated(SampleDocument sample) => new()
    {
        InvoiceId = Id, DepositId = Id, SupplierAccount = sample.SupplierAccount, FileName = sample.FileName, Sha256 = Sha256, Size = sample.Content.Length, DepositedAt = DateTimeOffset.UnixEpoch,
        Format = "ubl-invoice", MediaType = "application/xml", Profile = "urn:cen.eu:en16931:2017", Framework = "S1", Number = "N000000001", IssueDate = new(2026, 11, 2), DueDate = new(2026, 12, 2),
        TypeCode = "380", Currency = "EUR", SellerName = "Énergie du Ponant SA", SellerSiren = "841203770", SellerSiret = "84120377000017", BuyerName = "Commune de Charge-1", BuyerSiret = "21010000000017",
        EngagementNumber = "EJ2026123456", TotalWithoutVat = 1000m, TotalWithVat = 1200m, AmountDue = 1200m, PackOffset = 123_456, PackLength = 2_345,
    };

    private static InvoiceStatusChange ToChanged(SampleDocument sample) => new()
    {
        EventId = Id, InvoiceId = Id, DepositId = Id, SupplierAccount = sample.SupplierAccount, CollectivityAccount = "system-1", Number = "N000000001", BuyerSiret = "21010000000017",
        IssueDate = new(2026, 11, 2), Currency = "EUR", TotalWithVat = 1200m, Status = 203, SetBy = "platform", At = DateTimeOffset.UnixEpoch,
    };
}
