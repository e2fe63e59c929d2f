using Hub.Routing.Storage;

namespace Hub.Routing.Duplicates;

/// <summary>What makes an invoice unique in law: the supplier's SIREN, the number (BT-1), and the year of issue (BT-2).</summary>
internal static class InvoiceNumber
{
    /// <summary>The key of the register's unique index; null when the supplier has no SIREN: then there is nothing to compare with.</summary>
    public static string? KeyOf(RegisteredInvoice invoice)
    {
        var siren = invoice.SellerSiren ?? invoice.SellerSiret?[..Lengths.Siren];
        if (siren is null) return null;
        var key = KeyOf(siren, invoice.IssueDate, invoice.Number);
        return invoice.Sandbox ? KeyInSandbox(invoice.SupplierAccount, key) : key;
    }

    /// <summary>The key of these three.</summary>
    public static string KeyOf(string siren, DateOnly issued, string number) => $"{siren}/{issued:yyyy}/{number.Trim()}";

    /// <summary>The same number tried out by a sandbox account: it takes it from nobody else.</summary>
    public static string KeyInSandbox(string account, string key) => $"sandbox/{account}/{key}";
}
