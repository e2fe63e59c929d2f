using System.Security.Cryptography;
using Hub.Contracts;
using Hub.Outbox;

namespace Hub.Validation.CheckInvoices;

/// <summary>Turns verdicts into the messages that carry them.</summary>
internal static class VerdictMessages
{
    /// <summary>At most one message for the accepted and one for the rejected invoices.</summary>
    /// <param name="batch">The batch that was checked.</param>
    /// <param name="verdicts">Verdicts of some or all of its invoices, in the batch's order.</param>
    /// <param name="at">The instant of the verdicts.</param>
    public static IReadOnlyList<OutgoingMessage> Of(InvoicesDeposited batch, IReadOnlyList<CheckedInvoice> verdicts, DateTimeOffset at)
    {
        var outgoing = new Outgoing();
        List<ValidatedInvoice> validated = [.. verdicts.Select(verdict => verdict.Validated).OfType<ValidatedInvoice>()];
        List<RejectedInvoice> rejected = [.. verdicts.Select(verdict => verdict.Rejected).OfType<RejectedInvoice>()];
        if (validated.Count > 0)
        {
            var id = IdOf(batch.BatchId, "validated", validated.Select(invoice => invoice.InvoiceId));
            outgoing.Add(id, new InvoicesValidated { BatchId = id, ValidatedAt = at, Pack = batch.Pack, Invoices = validated });
        }
        if (rejected.Count > 0)
        {
            var id = IdOf(batch.BatchId, "rejected", rejected.Select(invoice => invoice.InvoiceId));
            outgoing.Add(id, new InvoicesRejected { BatchId = id, RejectedAt = at, Invoices = rejected });
        }
        return outgoing.Messages;
    }

    /// <summary>
    /// The id follows from the invoices inside as well: after a fault only a part of the batch is sent, and the message with the rest must not be taken for a repetition of it.
    /// </summary>
    private static Guid IdOf(Guid batch, string verdict, IEnumerable<Guid> invoices)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var invoice in invoices) hash.AppendData(invoice.ToByteArray(bigEndian: true));
        return DerivedId.Of(batch, $"{verdict} {Convert.ToHexStringLower(hash.GetHashAndReset())}");
    }
}
