using Hub.En16931;
using Hub.Explain;
using Hub.Explain.GroupFindings;
using Hub.Explain.Terms;

namespace Hub.Cli.Validate;

/// <summary>What helps to mend a cause besides its text: the rules that the same mending satisfies, and where to write what is missing.</summary>
internal static class CauseHints
{

    public static IEnumerable<string> Of(FindingCause cause, InvoiceSyntax? syntax, RunWords words, Language language)
    {
        if (cause.AlsoBroken.Count > 0) yield return $"({words.AlsoBroken} {string.Join(", ", cause.AlsoBroken.Select(rule => rule.Id))})";
        if (cause.SettledBy is { } other) yield return $"({words.SettledBy} {other.Id})";
        if (cause.Places[0].Found is not null || syntax is not { } known) yield break;
        var terms = cause.Rule.Terms.Select(TermBook.Find).OfType<BusinessTerm>().SelectMany(TermBook.Leaves).Where(term => PathOf(term, known) is not null);
        foreach (var place in terms.DistinctBy(term => term.Id).GroupBy(term => PathOf(term, known)!))
        {
            var gap = cause.First.GapFor(place.Key);
            if (gap is null && cause.Rule.Terms.Count > place.Count()) continue;
            yield return $"{words.WhereToWrite} {string.Join(", ", place.Select(term => $"{term.Id} {term.NameIn(language)}"))} : {place.Key}{(gap is null ? "" : $" – {words.Between(gap)}")}";
        }
    }

    /// <summary>The book's paths are those of an invoice; a credit note's differ in names.</summary>
    private static string? PathOf(BusinessTerm term, InvoiceSyntax syntax) => syntax switch
    {
        InvoiceSyntax.UblInvoice => term.Ubl?.Replace("/ubl:Invoice", "/Invoice", StringComparison.Ordinal),
        InvoiceSyntax.UblCreditNote => term.Ubl?.Replace("/ubl:Invoice", "/CreditNote", StringComparison.Ordinal)
            .Replace("cac:InvoiceLine", "cac:CreditNoteLine", StringComparison.Ordinal).Replace("cbc:InvoiceTypeCode", "cbc:CreditNoteTypeCode", StringComparison.Ordinal)
            .Replace("cbc:InvoicedQuantity", "cbc:CreditedQuantity", StringComparison.Ordinal),
        InvoiceSyntax.CrossIndustryInvoice => term.Cii,
        _ => null,
    };
}
