namespace Hub.Client.Deposits;

/// <summary>A document that was taken, now or before.</summary>
/// <param name="InvoiceId">The hub's identifier of the invoice.</param>
/// <param name="FileName">Its name, without folders.</param>
/// <param name="Sha256">SHA-256 of the bytes that the hub has, 64 lower-case hexadecimal digits.</param>
/// <param name="Size">Its size in bytes.</param>
public sealed record TakenInvoice(Guid InvoiceId, string FileName, string Sha256, long Size)
{
    /// <summary>True when this account had deposited the same bytes before: the invoice is the one that they became then.</summary>
    public bool AlreadyDeposited { get; init; }

    /// <summary>The deposit that brought them; null when it is this one.</summary>
    public Guid? FirstDepositId { get; init; }
}
