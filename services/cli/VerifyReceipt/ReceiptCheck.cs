using System.Globalization;
using Hub.DepositReceipt;
using Hub.Seals;

namespace Hub.Cli.VerifyReceipt;

/// <summary>Tells what a receipt proves of documents.</summary>
internal static class ReceiptCheck
{
    public static void Tell(string text, IReadOnlyList<LocalDocument> documents, PublicSealKeys? keys, ProofReport report)
    {
        var seal = CompactSeal.Open(text, Receipt.Kind, keys);
        report.Tell("The receipt", "Le reçu", seal);
        if (seal.Flaw is SealFlaw.Unreadable or SealFlaw.OtherKind) return;
        if (Receipt.Read(seal.Payload) is not { } receipt)
        {
            report.Fails("The receipt does not say what a receipt says.", "Le reçu ne dit pas ce que dit un reçu.");
            return;
        }
        Say(receipt, report);
        foreach (var document in documents) Tell(document, receipt, report);
    }

    private static void Say(Receipt receipt, ProofReport report)
    {
        var at = receipt.DepositedAt.UtcDateTime.ToString("yyyy-MM-dd HH:mm:ss.fff", CultureInfo.InvariantCulture);
        report.Says(
            $"It says: account \"{receipt.Account}\" deposited with the hub {receipt.Issuer} on {at} UTC. Taken: {receipt.Accepted}; refused: {receipt.Refused}; deposit {receipt.DepositId}.",
            $"Il dit : le compte « {receipt.Account} » a déposé auprès du hub {receipt.Issuer} le {at} UTC. Pris : {receipt.Accepted} ; refusés : {receipt.Refused} ; dépôt {receipt.DepositId}.");
    }

    private static void Tell(LocalDocument document, Receipt receipt, ProofReport report)
    {
        var name = Path.GetFileName(document.Path);
        if (receipt.Invoices.FirstOrDefault(invoice => invoice.Sha256 == document.Sha256) is { } invoice)
            report.Holds($"{name}: the receipt names these very bytes, as invoice {invoice.InvoiceId} ({invoice.FileName}).", $"{name} : le reçu désigne exactement ces octets, facture {invoice.InvoiceId} ({invoice.FileName}).");
        else report.Fails($"{name}: the receipt names no document with these bytes.", $"{name} : le reçu ne désigne aucun document ayant ces octets.");
    }
}
