using Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

namespace Hub.En16931.French.BrFr.V1_4_0;

/// <summary>The rules of BR-FR, family by family.</summary>
internal static class BrFrRules
{
    /// <summary>Judged in every invoice.</summary>
    public static IReadOnlyList<BrFrRule> Always { get; } =
    [
        .. InvoiceNumbers.All,
        .. Dates.All,
        .. TypeCodes.All,
        .. NoteRules.All,
        .. Establishments.All,
        .. LegalIdentifiers.All,
        .. ElectronicAddresses.All,
        .. PrivateIdentifiers.All,
        .. PartyIdentifiers.All,
        .. VatCategories.All,
        .. VatRates.All,
        .. Attachments.All,
        .. Items.All,
        .. InvoicedObjects.All,
        .. Frameworks.All,
        .. Corrections.All,
        .. VatAccounting.All,
        .. Amounts.All,
        .. Prices.All,
    ];

    /// <summary>Judged in an invoice that holds sub-invoices of several sellers; all others keep them.</summary>
    public static IReadOnlyList<BrFrRule> OfSubInvoices { get; } = [.. SubInvoiceRules.All];
}
