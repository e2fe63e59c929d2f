using System.Security.Cryptography;
using Hub.Contracts;
using Hub.DocumentStore;

namespace Hub.Validation.Tests;

/// <summary>Deposits as ingest would describe them.</summary>
internal static class Deposits
{
    public static readonly DateTimeOffset At = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);

    /// <summary>A document that travels inside the message.</summary>
    public static DepositedInvoice Of(byte[] document, string name = "F1.xml") => InStore(document, name) with { Document = DocumentCodec.TryCompress(document) };

    /// <summary>A document that the message only names.</summary>
    public static DepositedInvoice InStore(byte[] document, string name = "F1.xml") => new()
    {
        InvoiceId = Guid.CreateVersion7(At),
        DepositId = Guid.CreateVersion7(At),
        SupplierAccount = "energie-du-ponant",
        FileName = name,
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(document)),
        Size = document.Length,
        DepositedAt = At,
    };

    public static InvoicesDeposited Batch(params IReadOnlyList<DepositedInvoice> invoices) => new() { BatchId = Guid.CreateVersion7(At), Invoices = invoices };
}
