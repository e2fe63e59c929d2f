using Hub.Contracts;
using Hub.Routing.LifeCycle;
using Hub.Routing.Storage;

namespace Hub.Routing.Duplicates;

/// <summary>The rejection of an invoice whose number another one holds: status 213, reason DOUBLON, with the first invoice's id. The same document from the same sender is told apart: nothing is wrong with it, it is there already.</summary>
internal static class DuplicateRejection
{
    /// <summary>The general rule on the uniqueness of invoices.</summary>
    public const string SameNumber = "G1.42";

    /// <summary>The hub's own: the same bytes from the same sender, deposited again.</summary>
    public const string AlreadyDeposited = "HUB-ALREADY-DEPOSITED";

    public static StatusWish Of(RegisteredInvoice invoice, NumberHolder first)
    {
        var same = first.IsSameDocument(invoice);
        var (french, english) = same ? TextsOfDocument(first) : TextsOfNumber(invoice, first);
        return new StatusWish(LifeCycleStatuses.Rejected, Actor.Platform)
        {
            Reason = ReasonCodes.Duplicate,
            Comment = Lengths.Cut(french, Lengths.Comment),
            Findings =
            [
                new Finding
                {
                    Rule = same ? AlreadyDeposited : SameNumber, Severity = "fatal", Terms = ["BT-1", "BT-2", "BT-30"], Found = invoice.Number, French = french, English = english,
                },
            ],
        };
    }

    private static (string French, string English) TextsOfNumber(RegisteredInvoice invoice, NumberHolder first) => (
        $"Le fournisseur a déjà déposé une facture n° {invoice.Number} émise en {invoice.IssueDate.Year} : c'est la facture {first.InvoiceId}, déposée le {first.DepositedAt:yyyy-MM-dd}. Donnez un autre numéro à celle-ci.",
        $"The supplier has already deposited an invoice no. {invoice.Number} issued in {invoice.IssueDate.Year}: it is invoice {first.InvoiceId}, deposited on {first.DepositedAt:yyyy-MM-dd}. Give this one another number.");

    private static (string French, string English) TextsOfDocument(NumberHolder first)
    {
        var status = LifeCycleStatuses.Find(first.Status);
        return (
            $"Déjà déposé : ce document est la facture {first.InvoiceId}, déposée le {first.DepositedAt:yyyy-MM-dd}, de statut {first.Status} ({status?.French}). Suivez celle-là ; il n'y a rien à déposer de nouveau.",
            $"Already deposited: this document is invoice {first.InvoiceId}, deposited on {first.DepositedAt:yyyy-MM-dd}, status {first.Status} ({status?.English}). Follow that one; there is nothing to deposit again.");
    }
}
