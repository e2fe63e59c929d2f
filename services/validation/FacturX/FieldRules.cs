using Hub.En16931;
using Hub.En16931.Model;

namespace Hub.FacturX;

/// <summary>What routing cannot do without and the official rules do not make sure of: they ask for an issue date in CII, not for one that the calendar has.</summary>
public static class FieldRules
{
    /// <summary>Every rule of the class, one a term: invoice number, issue date, type code, currency.</summary>
    public static IReadOnlyList<Rule> All { get; } = [Unreadable("BT-1"), Unreadable("BT-2"), Unreadable("BT-3"), Unreadable("BT-5")];

    /// <summary>A finding for each field that cannot be read.</summary>
    public static IEnumerable<Finding> UnreadableOf(Invoice invoice)
    {
        if (invoice.Number.IsBlank) yield return Of(All[0], invoice.Number, null);
        if (invoice.IssueDate.Date is null) yield return Of(All[1], invoice.IssueDate, invoice.Syntax == InvoiceSyntax.CrossIndustryInvoice ? "20261123" : "2026-11-23");
        if (invoice.TypeCode.IsBlank) yield return Of(All[2], invoice.TypeCode, "380");
        if (invoice.Currency.IsBlank) yield return Of(All[3], invoice.Currency, "EUR");
    }

    private static Finding Of(Rule rule, Leaf field, string? expected) => Finding.At(rule, field, expected);

    private static Rule Unreadable(string term) => new(
        "FIELD-UNREADABLE",
        Severity.Fatal,
        [term],
        $"La valeur de {term} est illisible et la facture ne peut être acheminée sans elle : corrigez-la.",
        $"The value of {term} cannot be read and the invoice cannot be routed without it: correct it.");
}
