using System.Text;
using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>BR-FR-MV-06, 07, 08 and 11: every line says whose sub-invoice it belongs to, as its parent does.</summary>
internal static class LineRules
{
    public static IEnumerable<BrFrRule> All =>
    [
        SubInvoiceRules.OfLines("BR-FR-MV-06_EXT-FR-FE-167", "EXT-FR-FE-167", HasSellerOfParent, new RuleText(
            "L'identifiant légal du vendeur de la ligne (EXT-FR-FE-167) manque ou n'est pas celui de la ligne parente[[, {expected}]]. Indiquez-le à chaque ligne.",
            "The legal identifier of the line's seller (EXT-FR-FE-167) is missing or is not that of the parent line[[, {expected}]]. Give it on each line.")),
        SubInvoiceRules.OfLines("BR-FR-MV-07_BT-128", "BT-128", HasNumberOfParent, new RuleText(
            "Le numéro de sous-facture de la ligne (BT-128, schéma AFL) manque ou n'est pas celui de la ligne parente[[, {expected}]]. Indiquez-le à chaque ligne.",
            "The sub-invoice number of the line (BT-128, scheme AFL) is missing or is not that of the parent line[[, {expected}]]. Give it on each line.")),
        SubInvoiceRules.OfLines("BR-FR-MV-08_BT-128", "BT-128", HasNumberInReason, new RuleText(
            "Le motif d'exonération de la ligne doit commencer par le numéro de la sous-facture entre dièses[[ : {expected}]]. Ajoutez-le.",
            "The exemption reason of the line must begin with the number of the sub-invoice between number signs[[: {expected}]]. Add it.")),
        SubInvoiceRules.OfGroups(
            "BR-FR-MV-11", "BR-FR-MV-11_BT-128", "BT-128 BT-1 BT-30", static (line, facts) => facts.SubInvoices.Syntax.IsOfSeller(line, facts), IsNumberedAsInvoice,
            new RuleText(
                "Des sous-factures du vendeur lui-même (BT-30), une et une seule doit porter le numéro de la facture (BT-1) comme numéro de sous-facture (BT-128, schéma AFL). Corrigez BT-128.",
                "Of the sub-invoices of the seller itself (BT-30), one and only one must have the number of the invoice (BT-1) as its sub-invoice number (BT-128, scheme AFL). Correct BT-128.")),
    ];

    /// <summary><c>normalize-space(number)</c> of the sub-invoice.</summary>
    public static string NumberOf(Element line, LinePaths paths) => Normalized(line.TextOf(paths.Number));

    private static Outcome HasSellerOfParent(Element line, Facts facts)
    {
        var syntax = facts.SubInvoices.Syntax;
        var parents = syntax.ParentsOf(line, facts);
        var own = Normalized(line.TextOf(syntax.Paths.SellerIdentifier));
        return IsOfParent(line, syntax.Paths.SellerIdentifier, own, parents, () => facts.SubInvoices.LinesBeside(line).SellersOf(parents));
    }

    private static Outcome HasNumberOfParent(Element line, Facts facts)
    {
        var syntax = facts.SubInvoices.Syntax;
        var parents = syntax.ParentsOf(line, facts);
        var own = NumberOf(line, syntax.Paths);
        return IsOfParent(line, syntax.Paths.Number, own, parents, () => facts.SubInvoices.LinesBeside(line).NumbersOf(parents));
    }

    private static Outcome IsOfParent(Element line, PathSet shown, string own, HashSet<string> parents, Func<FirstTwo> ofParents)
    {
        if (own.Length == 0 || parents.Count == 0)
        {
            return line.KeptIf(own.Length > 0, shown);
        }

        var expected = Normalized(line.TextOf(ofParents()));
        return line.KeptIf(own == expected, shown, expected.Length == 0 ? null : expected);
    }

    private static Outcome HasNumberInReason(Element line, Facts facts)
    {
        var syntax = facts.SubInvoices.Syntax;
        if (!syntax.IsDetail(line, facts))
        {
            return Outcome.Kept;
        }

        var isFilled = line.IsFilled(syntax.Paths.ExemptionReason);
        var mark = isFilled && NumberOf(line, syntax.Paths) is { Length: > 0 } number ? $"#{number}#" : null;
        return line.KeptIf(
            mark is not null && line.TextOf(syntax.Paths.ExemptionReason).StartsWith(Encoding.UTF8.GetBytes(mark)),
            syntax.Paths.ExemptionReason,
            mark);
    }

    private static Outcome IsNumberedAsInvoice(Element line, Facts facts)
    {
        var count = facts.SubInvoices.SellersOwn;
        var paths = facts.SubInvoices.Syntax.Paths;
        return line.KeptIf(count == 1 || HasOrHasNot(Encoding.UTF8.GetBytes(NumberOf(line, paths)), count, facts.InvoiceNumbers), paths.Number);
    }

    private static bool HasOrHasNot(ReadOnlySpan<byte> number, int count, Values invoice) =>
        count == 0 ? invoice.Contains(number) : invoice.HasOtherThan(number);

    private static string Normalized(ReadOnlySpan<byte> text) => XmlSpace.Normalize(Encoding.UTF8.GetString(text));
}
