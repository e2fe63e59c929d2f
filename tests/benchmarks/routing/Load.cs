using System.Text;
using Hub.Contracts;
using Hub.Outbox;

namespace Hub.Routing.Benchmarks;

/// <summary>The load: collectivities, the systems that serve them, and invoices to them from two thousand suppliers, each number once.</summary>
/// <param name="bodies">Collectivities.</param>
/// <param name="systems">Systems that serve them.</param>
/// <param name="mixed">True: each batch is of many suppliers, as single deposits that came together are. False: of one, as a deposit of a hundred is.</param>
/// <param name="batchSize">Invoices of a batch.</param>
internal sealed class Load(int bodies, int systems, bool mixed, int batchSize = 100)
{
    private const int Suppliers = 2000;
    private const int DocumentBytes = 2500;
    private readonly Random random = new(7);
    private readonly byte[] document = MakeDocument();
    private long numbers;

    public int Bodies => bodies;

    /// <summary>The directory as an operator sends it.</summary>
    /// <param name="servedBy">How the systems take their invoices.</param>
    public string ToCsv(string servedBy = "http")
    {
        var csv = new StringBuilder("siret,name,account,system,served_by,demands\n");
        for (var body = 0; body < bodies; body++) csv.Append($"{SiretOf(body)},Commune {body},account-{body % systems},system-{body % systems},{servedBy},none\n");
        return csv.ToString();
    }

    public static string SiretOf(int body) => $"{21_000_000_000_000L + body:00000000000000}";

    /// <summary>Batches as validation sends them.</summary>
    public List<InvoicesValidated> Batches(int count) => [.. Enumerable.Range(0, count).Select(_ => Batch())];

    private InvoicesValidated Batch()
    {
        var now = TimeProvider.System.GetUtcNow();
        var supplier = NextSupplier();
        var invoices = Enumerable.Range(0, batchSize).Select(_ => Invoice(now, mixed ? NextSupplier() : supplier)).ToList();
        return new InvoicesValidated { BatchId = DerivedId.Of(invoices[0].InvoiceId, "batch"), ValidatedAt = now, Invoices = invoices };
    }

    /// <summary>One invoice that was deposited at an instant.</summary>
    public ValidatedInvoice Invoice(DateTimeOffset at) => Invoice(at, NextSupplier());

    private ValidatedInvoice Invoice(DateTimeOffset at, string siren)
    {
        return new ValidatedInvoice
        {
            InvoiceId = Guid.CreateVersion7(at), DepositId = Guid.CreateVersion7(at), SupplierAccount = "supplier-" + siren, FileName = "facture.xml", Sha256 = new string('a', 64), Size = 10_000,
            DepositedAt = at, Format = "ubl-invoice", MediaType = "application/xml", Number = $"F-{++numbers:0000000000}", IssueDate = DateOnly.FromDateTime(at.UtcDateTime), TypeCode = "380", Currency = "EUR",
            SellerName = "Fournisseur " + siren, SellerSiren = siren, SellerSiret = siren + "00010", BuyerName = "Commune", BuyerSiret = SiretOf(random.Next(bodies)), ServiceCode = "FINANCES",
            EngagementNumber = "EJ2026" + random.Next(1_000_000), TotalWithoutVat = 1000m, TotalWithVat = 1200m, AmountDue = 1200m, Document = document,
        };
    }

    private string NextSupplier() => $"{100_000_000 + random.Next(Suppliers)}";

    private static byte[] MakeDocument()
    {
        var bytes = new byte[DocumentBytes];
        new Random(1).NextBytes(bytes);
        return bytes;
    }
}
