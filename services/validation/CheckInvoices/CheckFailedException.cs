namespace Hub.Validation.CheckInvoices;

/// <summary>Some documents of a batch could not be checked: our fault, never a rejection. The others of the batch have gone on.</summary>
internal sealed class CheckFailedException(IReadOnlyList<Guid> invoices, Exception cause)
    : Exception($"{invoices.Count} documents could not be checked, the first with: {cause.Message} Invoices: {string.Join(", ", invoices)}", cause)
{
    /// <summary>The invoices that are still without a verdict.</summary>
    public IReadOnlyList<Guid> Invoices { get; } = invoices;
}
