using System.Globalization;
using Hub.En16931.Model;
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
        var invoice = Reading.InvoiceOf(tree);

        // Said once: a document with thousands of totals is not read through for each.
        if (invoice[Term.VatTotalAmount].Node != node) return null;
        var broken = invoice.VatBreakdowns.Select(breakdown => RateOf(breakdown.Category, breakdown.Rate)).ToHashSet();
        var missing = invoice.Lines
            .GroupBy(line => RateOf(line.VatCategory, line.VatRate))
            .Where(group => group.Key is { Category: not null, Percent: not null } && !broken.Contains(group.Key))
            .Select(group => (Rate: group.Key, Sum: group.Sum(line => line.NetAmount.Amount() ?? 0))).FirstOrDefault();
        return missing.Rate.Category is null ? null : Text(missing.Rate, missing.Sum);
    }

    private static RuleText Text(VatRate rate, decimal sum)
    {
        var amount = Rounding.Cents(sum * rate.Percent!.Value / 100);
        var percent = rate.Percent.Value.ToString("0.##", CultureInfo.InvariantCulture);
        return new(
            $"Les lignes de catégorie {rate.Category} à {percent} % (somme {Shown(sum)}) n'ont pas de ventilation de TVA : ajoutez-en une (BG-23), base {Shown(sum)} et TVA {Shown(amount)} s'il n'y a ni remise ni frais à ce taux ; puis vérifiez que le total de TVA (BT-110) est la somme des ventilations.",
            $"The lines of category {rate.Category} at {percent} % (sum {Shown(sum)}) have no VAT breakdown: add one (BG-23), taxable amount {Shown(sum)} and VAT {Shown(amount)} if no allowance or charge has this rate; then check that the total VAT (BT-110) is the sum of the breakdowns.");
    }

    private static string Shown(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);

    private static VatRate RateOf(Leaf category, Leaf percent) => new(category.Excerpt(Reading.LongestValue), percent.Amount() is { } rate && rate is >= 0 and <= MostPercent ? rate : null);

    private readonly record struct VatRate(string? Category, decimal? Percent);
}
