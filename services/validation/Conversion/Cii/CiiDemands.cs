using System.Globalization;
using Hub.Conversion.Losses;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Cii;

/// <summary>What CII D16B has no place for or demands: listed, and taken out or added before an invoice is written.</summary>
internal static class CiiDemands
{
    public static SemanticInvoice Meet(SemanticInvoice invoice, LossList losses)
    {
        TaxPoint(invoice, losses);
        return invoice with
        {
            VatCurrency = OtherCurrency(invoice, losses),
            PrecedingInvoices = OnePreceding(invoice, losses),
            Lines = [.. invoice.Lines.Select((line, at) => GrossPrice(line, at, losses))],
        };
    }

    /// <summary>The tax point stands inside a VAT breakdown.</summary>
    private static void TaxPoint(SemanticInvoice invoice, LossList losses)
    {
        if (invoice.VatBreakdowns.Count > 0)
        {
            return;
        }

        if (invoice.TaxPointDate is { } date)
        {
            losses.Add("BT-7", date.ToString("O", CultureInfo.InvariantCulture), LossReason.OutsideTarget);
        }

        if (invoice.TaxPointDateCode is { } code)
        {
            losses.Add("BT-8", code, LossReason.OutsideTarget);
        }
    }

    /// <summary>CII's rules take a VAT accounting currency only when it is another one than the invoice's.</summary>
    private static string? OtherCurrency(SemanticInvoice invoice, LossList losses)
    {
        if (invoice.VatCurrency is null || invoice.VatCurrency != invoice.Currency)
        {
            return invoice.VatCurrency;
        }

        losses.Add("BT-6", invoice.VatCurrency, LossReason.OutsideTarget);
        return null;
    }

    /// <summary>The schema has one preceding invoice.</summary>
    private static IList<PrecedingInvoice> OnePreceding(SemanticInvoice invoice, LossList losses)
    {
        for (var at = 1; at < invoice.PrecedingInvoices.Count; at++)
        {
            losses.Add($"BG-3[{at + 1}]", invoice.PrecedingInvoices[at].Reference, LossReason.OutsideTarget);
        }

        return [.. invoice.PrecedingInvoices.Take(1)];
    }

    /// <summary>A discount on the price stands inside a gross price, which is the net price and the discount.</summary>
    private static Line GrossPrice(Line line, int at, LossList losses)
    {
        if (line.Price is not { Discount: { } discount, GrossPrice: null, NetPrice: { } net } price)
        {
            return line;
        }

        losses.Add($"BG-25[{at + 1}]/BT-148", Forms.Decimals.Write(net + discount), LossReason.Added);
        return line with { Price = price with { GrossPrice = net + discount } };
    }
}
