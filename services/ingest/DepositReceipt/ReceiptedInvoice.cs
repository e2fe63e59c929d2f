namespace Hub.DepositReceipt;

/// <summary>One document of a deposit, as its receipt names it.</summary>
/// <param name="InvoiceId">The hub's identifier of the invoice.</param>
/// <param name="FileName">The name that the supplier gave, without folders.</param>
/// <param name="Sha256">SHA-256 of its bytes as they were received, 64 lower-case hexadecimal digits.</param>
/// <param name="Size">Its size in bytes.</param>
public sealed record ReceiptedInvoice(Guid InvoiceId, string FileName, string Sha256, long Size);
