using Hub.Contracts;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.Duplicates;

/// <summary>The rejection of an invoice whose number another one holds: status 213, reason DOUBLON, the first invoice's id.</summary>
internal static class DuplicateRejection
{
    /// <summary>The general rule on the uniqueness of invoices.</summary>
    private const string Rule = "G1.42";

    public static StatusWish Of(RegisteredInvoice invoice, NumberHolder first)
    {
        var (french, english) = invoice.Sha256 == first.Sha256 ? SameDocument(first) : SameNumber(invoice, first);
        return new StatusWish(LifeCycleStatuses.Rejected, Actor.Platform)
        {
            Reason = ReasonCodes.Duplicate,
            Comment = Lengths.Cut(french, Lengths.Comment),
            Findings =
            [
                new Finding
                {
                    Rule = Rule, Severity = "fatal", Terms = ["BT-1", "BT-2", "BT-30"], Found = invoice.Number, French = french, English = english,
                },
            ],
        };
    }

    private static (string French, string English) SameNumber(RegisteredInvoice invoice, NumberHolder first) => (
        $"Le fournisseur a déjà déposé une facture n° {invoice.Number} émise en {invoice.IssueDate.Year} : c'est la facture {first.InvoiceId}, déposée le {first.DepositedAt:yyyy-MM-dd}. Donnez un autre numéro à celle-ci.",
        $"The supplier has already deposited an invoice no. {invoice.Number} issued in {invoice.IssueDate.Year}: it is invoice {first.InvoiceId}, deposited on {first.DepositedAt:yyyy-MM-dd}. Give this one another number.");

    private static (string French, string English) SameDocument(NumberHolder first) => (
        $"Ce document a déjà été déposé le {first.DepositedAt:yyyy-MM-dd} : c'est la facture {first.InvoiceId}. Suivez celle-là ; il n'y a rien à déposer de nouveau.",
        $"This document was already deposited on {first.DepositedAt:yyyy-MM-dd}: it is invoice {first.InvoiceId}. Follow that one; there is nothing to deposit again.");
}
