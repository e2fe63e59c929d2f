using Hub.Ingest.ReadDocuments;
using Hub.Ingest.RecogniseDocuments;

namespace Hub.Ingest.CommitDeposits;

/// <summary>A document that was taken, now or before.</summary>
/// <param name="InvoiceId">The hub's identifier of the invoice.</param>
/// <param name="FileName">Its name, without folders.</param>
/// <param name="Sha256">SHA-256 of its bytes as they were received, 64 lower-case hexadecimal digits.</param>
/// <param name="Size">Its size in bytes.</param>
internal sealed record TakenInvoice(Guid InvoiceId, string FileName, string Sha256, long Size)
{
    /// <summary>True when this account had deposited the same bytes before: the invoice is the one that they became then. Absent when it is new.</summary>
    public bool? AlreadyDeposited { get; init; }

    /// <summary>The deposit that brought them; absent when it is this one.</summary>
    public Guid? FirstDepositId { get; init; }

    public static TakenInvoice Of(DraftDocument document, FirstDeposit? first) =>
        new(first?.InvoiceId ?? document.InvoiceId, document.FileName, document.Sha256, document.Size) { AlreadyDeposited = first is null ? null : true, FirstDepositId = first?.DepositId };
}
