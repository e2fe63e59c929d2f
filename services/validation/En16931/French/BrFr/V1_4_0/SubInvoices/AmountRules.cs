using System.Globalization;
using Hub.En16931.Model;
using Hub.En16931.Patterns;
using Hub.En16931.Rules;
using Hub.En16931.Texts;

namespace Hub.En16931.French.BrFr.V1_4_0.SubInvoices;

/// <summary>BR-FR-MV-05, 09 and 10: the totals of a sub-invoice against its lines and VAT breakdowns. All numbers are doubles here.</summary>
internal static class AmountRules
{
    private const decimal Cent = 0.01m;

    public static IEnumerable<BrFrRule> All =>
    [
        SubInvoiceRules.OfGroups("BR-FR-MV-05_EXT-FR-FE-BG-12", "BT-131 EXT-FR-FE-BG-12", IsSumOfLines, new RuleText(
            "Le montant net d'une ligne GROUP (BT-131) {found} n'est pas la somme des lignes qu'elle regroupe[[, {expected}]]. Corrigez le montant, ou la ligne parente des lignes.",
            "The net amount of a GROUP line (BT-131) {found} is not the sum of the lines it groups[[, {expected}]]. Correct the amount, or the parent of the lines.")),
        SubInvoiceRules.OfGroups("BR-FR-MV-09_EXT-FR-FE-181", "EXT-FR-FE-181 BT-117", IsSumOfBreakdowns, new RuleText(
            "La TVA d'une ligne GROUP (EXT-FR-FE-181) {found} n'est pas la somme des ventilations (BT-117) dont le motif commence par son numéro entre dièses[[, {expected}]]. Corrigez l'un ou l'autre.",
            "The VAT of a GROUP line (EXT-FR-FE-181) {found} is not the sum of the breakdowns (BT-117) whose reason begins with its number between number signs[[, {expected}]]. Correct one or the other.")),
        SubInvoiceRules.OfGroups("BR-FR-MV-10_EXT-FR-FE-184", "EXT-FR-FE-184 BT-131 EXT-FR-FE-181", IsNetAndVat, new RuleText(
            "Le total avec TVA d'une ligne GROUP (EXT-FR-FE-184) {found} n'est pas son montant net (BT-131) plus sa TVA (EXT-FR-FE-181)[[, {expected}]]. Corrigez l'un des trois.",
            "The total with VAT of a GROUP line (EXT-FR-FE-184) {found} is not its net amount (BT-131) plus its VAT (EXT-FR-FE-181)[[, {expected}]]. Correct one of the three.")),
    ];

    private static Outcome IsSumOfLines(Element line, Facts facts)
    {
        var paths = facts.SubInvoices.Syntax.Paths;
        var sum = facts.SubInvoices.LinesBeside(line).SumUnder(IdentifierOf(line, paths));
        DoubtUnreadable(line, sum);
        return line.KeptIf(
            IsWithin(line.Number(paths.NetAmount) - sum.Amount, Cent * sum.Count), paths.NetAmount, Shown(sum.Amount));
    }

    private static Outcome IsSumOfBreakdowns(Element line, Facts facts)
    {
        var paths = facts.SubInvoices.Syntax.Paths;
        var sum = facts.SubInvoices.BreakdownsBeside(line).SumOf(LineRules.NumberOf(line, paths));
        DoubtUnreadable(line, sum);
        return line.KeptIf(
            IsWithin(LineVat.Number(line, paths.VatAmount, facts.SubInvoices.Currencies) - sum.Amount, Cent), paths.VatAmount, Shown(sum.Amount));
    }

    private static Outcome IsNetAndVat(Element line, Facts facts)
    {
        var paths = facts.SubInvoices.Syntax.Paths;
        if (!line.Has(paths.GrossAmount))
        {
            return Outcome.Kept;
        }

        var net = line.Number(paths.NetAmount);
        var vat = LineVat.Number(line, paths.VatAmount, facts.SubInvoices.Currencies);
        var details = facts.SubInvoices.DetailsUnder(System.Text.Encoding.UTF8.GetString(line.TextOf(paths.Identifier)));
        return line.KeptIf(IsWithin(line.Number(paths.GrossAmount) - net - vat, Cent * details), paths.GrossAmount, Shown(net + vat));
    }

    private static string IdentifierOf(Element line, LinePaths paths) =>
        line.Single(paths.Identifier) is >= 0 and var identifier ? XmlSpace.Normalize(line.Tree.Text(identifier)) : "";

    private static void DoubtUnreadable(Element line, Subtotal sum)
    {
        if (sum.Unreadable > 0)
        {
            line.Doubt(ValueRules.Unreadable, sum.Unreadable);
        }
    }

    /// <summary>Not a number is never within.</summary>
    private static bool IsWithin(double difference, decimal tolerance) => Math.Abs(difference) <= (double)tolerance;

    private static string? Shown(double value) => double.IsFinite(value) ? value.ToString("0.00", CultureInfo.InvariantCulture) : null;
}
