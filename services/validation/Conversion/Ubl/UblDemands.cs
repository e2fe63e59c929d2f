using Hub.Conversion.Losses;
using Hub.Conversion.Semantic;

namespace Hub.Conversion.Ubl;

/// <summary>What UBL demands and an invoice may lack, added before it is written, and listed.</summary>
internal static class UblDemands
{
    /// <summary>"Not available", where BT-14 stands without BT-13: the usual value of UBL.</summary>
    public const string NoOrder = "NA";

    /// <summary>UNTDID 4461: instrument not defined.</summary>
    private const string UndefinedMeans = "1";

    public static SemanticInvoice Meet(SemanticInvoice invoice, bool isCreditNote, LossList losses)
    {
        invoice = invoice with
        {
            PaymentInstructions = Payment(invoice, isCreditNote, losses),
            Totals = VatTotal(invoice, losses),
        };
        return invoice.SalesOrderReference is not null && invoice.PurchaseOrderReference is null ? invoice with { PurchaseOrderReference = NoOrder } : invoice;
    }

    /// <summary>The due date of a credit note, and everything about payment, stand inside the means of payment.</summary>
    private static PaymentInstructions? Payment(SemanticInvoice invoice, bool isCreditNote, LossList losses)
    {
        var instructions = invoice.PaymentInstructions;
        if (instructions?.MeansCode is not null || !(NeedsMeans(instructions) || (isCreditNote && invoice.DueDate is not null)))
        {
            return instructions;
        }

        losses.Add("BT-81", UndefinedMeans, LossReason.Added);
        return (instructions ?? new PaymentInstructions()) with { MeansCode = UndefinedMeans };
    }

    private static bool NeedsMeans(PaymentInstructions? payment) =>
        payment is not null
        && (payment.MeansText is not null || payment.RemittanceInformation is not null || payment.CreditTransfers.Count > 0 || payment.Card is not null
            || payment.DirectDebit is { MandateReference: not null } or { DebitedAccount: not null });

    /// <summary>The VAT total is optional in CII, and the frame of the VAT breakdown in UBL.</summary>
    private static Totals? VatTotal(SemanticInvoice invoice, LossList losses)
    {
        if (invoice.Totals?.Vat is not null || invoice.VatBreakdowns.Count == 0)
        {
            return invoice.Totals;
        }

        var sum = invoice.VatBreakdowns.Sum(breakdown => breakdown.TaxAmount ?? 0m);
        losses.Add("BT-110", Forms.Decimals.Write(sum), LossReason.Added);
        return (invoice.Totals ?? new Totals()) with { Vat = sum };
    }
}
