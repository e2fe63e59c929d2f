using System.Globalization;
using Hub.En16931.Rules;
using Hub.En16931.Texts;
using Hub.En16931.Xml;

namespace Hub.En16931.Advise;

/// <summary>BR-CO-14 where lines have a category and rate that no breakdown has: the VAT on them is what the sum lacks. Lines without a rate have another fault first.</summary>
internal static class RatesWithoutBreakdown
{
    private const decimal MostPercent = 100;

    public static RuleText? Advise(XmlTree tree, int node)
    {
        if (!IsFirst(tree, node)) return null;
        var broken = tree.NamespaceUri(0) == Namespaces.Rsm ? OfCii(tree) : OfUbl(tree);
        var missing = broken.Lines
            .Where(line => line.Rate is { Category: not null, Percent: not null } && !broken.Breakdowns.Contains(line.Rate))
            .GroupBy(line => line.Rate)
            .Select(group => (Rate: group.Key, Sum: group.Sum(line => line.Amount))).FirstOrDefault();
        return missing.Rate.Category is null ? null : Text(missing.Rate, missing.Sum);
    }

    /// <summary>Said once: a document with thousands of totals is not read through for each.</summary>
    private static bool IsFirst(XmlTree tree, int node) => tree.NamespaceUri(0) == Namespaces.Rsm
        ? tree.Under(0, "SupplyChainTradeTransaction", "ApplicableHeaderTradeSettlement", "SpecifiedTradeSettlementHeaderMonetarySummation", "TaxTotalAmount").FirstOrDefault(-1) == node
        : tree.Under(0, "TaxTotal").FirstOrDefault(-1) is var total && (total == node || total == tree.Parent(node));

    private static RuleText Text(VatRate rate, decimal sum)
    {
        var amount = Rounding.Cents(sum * rate.Percent!.Value / 100);
        var percent = rate.Percent.Value.ToString("0.##", CultureInfo.InvariantCulture);
        return new(
            $"Les lignes de catégorie {rate.Category} à {percent} % (somme {Shown(sum)}) n'ont pas de ventilation de TVA : ajoutez-en une (BG-23), base {Shown(sum)} et TVA {Shown(amount)} s'il n'y a ni remise ni frais à ce taux ; puis vérifiez que le total de TVA (BT-110) est la somme des ventilations.",
            $"The lines of category {rate.Category} at {percent} % (sum {Shown(sum)}) have no VAT breakdown: add one (BG-23), taxable amount {Shown(sum)} and VAT {Shown(amount)} if no allowance or charge has this rate; then check that the total VAT (BT-110) is the sum of the breakdowns.");
    }

    private static string Shown(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static (IEnumerable<(VatRate Rate, decimal Amount)> Lines, HashSet<VatRate> Breakdowns) OfUbl(XmlTree tree) => (
        tree.Under(0, "InvoiceLine").Concat(tree.Under(0, "CreditNoteLine")).SelectMany(line => tree.Under(line, "Item", "ClassifiedTaxCategory").Take(1)
            .Select(tax => (RateOf(tree, tax, "ID", "Percent"), tree.Number(line, "LineExtensionAmount") ?? 0))),
        [.. tree.Under(0, "TaxTotal", "TaxSubtotal", "TaxCategory").Select(tax => RateOf(tree, tax, "ID", "Percent"))]);

    private static (IEnumerable<(VatRate Rate, decimal Amount)> Lines, HashSet<VatRate> Breakdowns) OfCii(XmlTree tree) => (
        tree.Under(0, "SupplyChainTradeTransaction", "IncludedSupplyChainTradeLineItem", "SpecifiedLineTradeSettlement").SelectMany(line => tree.Under(line, "ApplicableTradeTax").Take(1)
            .Select(tax => (RateOf(tree, tax, "CategoryCode", "RateApplicablePercent"), tree.Number(line, "SpecifiedTradeSettlementLineMonetarySummation", "LineTotalAmount") ?? 0))),
        [.. tree.Under(0, "SupplyChainTradeTransaction", "ApplicableHeaderTradeSettlement", "ApplicableTradeTax").Select(tax => RateOf(tree, tax, "CategoryCode", "RateApplicablePercent"))]);

    private static VatRate RateOf(XmlTree tree, int tax, string category, string percent) =>
        new(tree.ValueUnder(tax, category), tree.Number(tax, percent) is { } rate && rate is >= 0 and <= MostPercent ? rate : null);

    private readonly record struct VatRate(string? Category, decimal? Percent);
}
