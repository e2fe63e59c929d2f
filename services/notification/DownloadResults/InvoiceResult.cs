using Hub.Contracts;
using Hub.Notification.Storage;

namespace Hub.Notification.DownloadResults;

/// <summary>What became of one invoice of a deposit: a line of the file.</summary>
/// <param name="Id">The hub's own identifier.</param>
/// <param name="Number">Invoice number, BT-1, once it is known.</param>
/// <param name="FileName">The name that the supplier gave.</param>
/// <param name="Sha256">SHA-256 of the document as received.</param>
/// <param name="BuyerSiret">Buyer SIRET, once it is known.</param>
/// <param name="CollectivityAccount">To whom it was routed, once it was.</param>
/// <param name="IssueDate">Issue date, BT-2.</param>
/// <param name="TotalWithVat">Total with VAT, BT-112.</param>
/// <param name="Currency">Its currency, BT-5.</param>
/// <param name="Status">Its state: life-cycle status, 200 to 228.</param>
/// <param name="Label">What the status is called.</param>
/// <param name="StatusAt">Since when (UTC).</param>
/// <param name="Reason">Reason code (MDT-113) of that status.</param>
/// <param name="Comment">Free comment (MDT-126) of that status.</param>
/// <param name="FindingCount">How many findings there were.</param>
/// <param name="Rules">The rules that were broken, each once.</param>
/// <param name="RemedyFr">What to mend first, in French.</param>
/// <param name="Remedy">The same in English.</param>
internal sealed record InvoiceResult(
    Guid Id,
    string? Number,
    string? FileName,
    string? Sha256,
    string? BuyerSiret,
    string? CollectivityAccount,
    DateOnly? IssueDate,
    decimal? TotalWithVat,
    string? Currency,
    int Status,
    StatusName Label,
    DateTimeOffset StatusAt,
    string? Reason,
    string? Comment,
    int FindingCount,
    IReadOnlyList<string> Rules,
    string? RemedyFr,
    string? Remedy)
{
    public static InvoiceResult Of(Invoice invoice, JournalEvent? step) => Of(invoice, step, FindingList.Read(step?.Findings));

    private static InvoiceResult Of(Invoice invoice, JournalEvent? step, IReadOnlyList<Finding> findings) => new(
        invoice.InvoiceId,
        invoice.Number,
        invoice.FileName,
        invoice.Sha256,
        invoice.BuyerSiret,
        invoice.CollectivityAccount,
        invoice.IssueDate,
        invoice.TotalWithVat,
        invoice.Currency,
        invoice.Status,
        LifeCycle.NameOf(invoice.Status),
        invoice.StatusAt,
        step?.Reason,
        step?.Comment,
        step?.FindingCount ?? 0,
        [.. findings.Select(finding => finding.Rule).Distinct()],
        findings.Count > 0 ? findings[0].French : null,
        findings.Count > 0 ? findings[0].English : null);
}
