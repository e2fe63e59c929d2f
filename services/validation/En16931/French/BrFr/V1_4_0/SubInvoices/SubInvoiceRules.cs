using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>
/// BR-FR-MV and BR-FR-BD: an invoice that gathers sub-invoices of several sellers (S8, B8, M8), or of a seller and a buyer who invoice
/// each other (S9, B9, M9). The rules hold in these frameworks only.
/// </summary>
internal static class SubInvoiceRules
{
    public static IEnumerable<BrFrRule> All => [.. StructureRules.All, .. GroupRules.All, .. AmountRules.All, .. LineRules.All];

    /// <summary>A rule about the lines that open a sub-invoice.</summary>
    public static BrFrRule OfGroups(string id, string terms, ElementCheck<Facts> check, RuleText text) =>
        OfGroups(id[..id.LastIndexOf('_')], id, terms, static (_, _) => true, check, text);

    /// <summary>The same in some documents only.</summary>
    public static BrFrRule OfGroups(
        string pattern, string id, string terms, Func<Element, Facts, bool> concerns, ElementCheck<Facts> check, RuleText text)
    {
        ElementCheck<Facts> ofGroup = (opening, facts) =>
        {
            var syntax = facts.SubInvoices.Syntax;
            var line = opening.At(syntax.LineOf(opening));
            return syntax.IsGroup(opening, facts) && concerns(line, facts) ? facts.SubInvoices.OfLine(check, line) : Outcome.Kept;
        };
        return new(pattern, terms, new(id, "{line}/cac:BillingReference", ofGroup), new(id, "{line}", ofGroup), text);
    }

    /// <summary>A rule about every line.</summary>
    public static BrFrRule OfLines(string id, string terms, ElementCheck<Facts> check, RuleText text) =>
        new(id[..id.LastIndexOf('_')], terms, new(id, "{line}", check), new(id, "{line}", check), text);
}
