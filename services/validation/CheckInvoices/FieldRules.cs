using Hub.Contracts;
using Hub.En16931.Model;

namespace Hub.Validation.CheckInvoices;

/// <summary>What routing cannot do without and the official rules do not make sure of: they ask for an issue date in CII, not for one that the calendar has.</summary>
internal static class FieldRules
{
    /// <summary>A finding for each field that is there and cannot be read.</summary>
    public static IEnumerable<Finding> UnreadableOf(Invoice invoice)
    {
        if (invoice.Number.Text is null) yield return Unreadable("BT-1", invoice.Number, null);
        if (invoice.IssueDate.Date is null) yield return Unreadable("BT-2", invoice.IssueDate, invoice.Syntax == En16931.InvoiceSyntax.CrossIndustryInvoice ? "20261123" : "2026-11-23");
        if (invoice.TypeCode.Text is null) yield return Unreadable("BT-3", invoice.TypeCode, "380");
        if (invoice.Currency.Text is null) yield return Unreadable("BT-5", invoice.Currency, "EUR");
    }

    private static Finding Unreadable(string term, Leaf field, string? expected) => new()
    {
        Rule = "FIELD-UNREADABLE",
        Severity = "fatal",
        Terms = [term],
        XPath = field.XPath is { Length: > 0 } path ? path : null,
        Line = field.Line,
        Found = FindingText.Shorten(field.RawText),
        Expected = expected,
        French = $"La valeur de {term} est illisible et la facture ne peut être acheminée sans elle : corrigez-la.",
        English = $"The value of {term} cannot be read and the invoice cannot be routed without it: correct it.",
    };
}
