using System.Text;
using Hub.Contracts;
using Hub.DocumentStore;
using Hub.Outbox;

namespace Hub.Routing.Tests;

/// <summary>Accepted invoices as validation sends them.</summary>
internal static class Invoices
{
    private static int numbers;

    /// <summary>An invoice to a SIRET; the arguments change one thing each.</summary>
    public static ValidatedInvoice To(string? siret, string? service = null, string? engagement = null, string? body = null, string supplier = "supplier-a")
    {
        var number = "F-" + Interlocked.Increment(ref numbers);
        var document = Encoding.UTF8.GetBytes(body ?? $"<Invoice>{number} à la cité</Invoice>");
        return new ValidatedInvoice
        {
            InvoiceId = NewId(),
            DepositId = NewId(),
            SupplierAccount = supplier,
            FileName = number + ".xml",
            Sha256 = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(document)),
            Size = document.Length,
            DepositedAt = TimeProvider.System.GetUtcNow(),
            Format = "ubl-invoice",
            MediaType = "application/xml",
            Number = number,
            IssueDate = new DateOnly(2026, 11, 20),
            DueDate = new DateOnly(2026, 12, 20),
            TypeCode = "380",
            Currency = "EUR",
            SellerName = "Papeterie du Rhône",
            SellerSiret = "12345678200010",
            BuyerSiret = siret,
            ServiceCode = service,
            EngagementNumber = engagement,
            TotalWithoutVat = 1000.00m,
            TotalWithVat = 1200.50m,
            AmountDue = 1200.50m,
            Document = DocumentCodec.TryCompress(document),
        };
    }

    public static byte[] DocumentOf(ValidatedInvoice invoice) => DocumentCodec.Decompress(invoice.Document, invoice.Size);

    public static Guid NewId() => Guid.CreateVersion7(TimeProvider.System.GetUtcNow());

    public static InvoicesValidated Batch(params IReadOnlyList<ValidatedInvoice> invoices) => new()
    {
        BatchId = DerivedId.Of(NewId(), "validated"),
        ValidatedAt = TimeProvider.System.GetUtcNow(),
        Invoices = invoices,
    };
}
