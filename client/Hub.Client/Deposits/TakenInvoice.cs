namespace Hub.Client.Deposits;

/// <summary>A document that was taken.</summary>
/// <param name="InvoiceId">The hub's identifier of the invoice.</param>
/// <param name="FileName">Its name, without folders.</param>
/// <param name="Sha256">SHA-256 of the bytes that the hub has, 64 lower-case hexadecimal digits.</param>
/// <param name="Size">Its size in bytes.</param>
public sealed record TakenInvoice(Guid InvoiceId, string FileName, string Sha256, long Size);
