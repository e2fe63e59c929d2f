using Hub.Embedded.Demo.Api;
using Spectre.Console;

namespace Hub.Embedded.Demo.Steps;

/// <summary>Plays the collectivities' back offices: each takes what is in its inbox, acknowledges it and answers with statuses.</summary>
internal sealed class AnswerInvoices(IAnsiConsole console, Speech speech, Cast cast)
{
    private const int LeaseSize = 100;
    private int taken;

    /// <returns>An invoice that was answered up to its payment; null when no collectivity received any.</returns>
    public async Task<AnsweredInvoice?> RunAsync(CancellationToken stop)
    {
        DemoTour.Title(console, speech.Say("Collectivities take their invoices and answer", "Les collectivités prennent leurs factures et répondent"));
        var table = new Table().Border(TableBorder.Simple).AddColumns(speech.Say("collectivity", "collectivité"), speech.Say("invoices", "factures"), speech.Say("statuses set", "statuts posés"));
        AnsweredInvoice? paid = null;
        foreach (var collectivity in cast.Collectivities)
        {
            var (invoices, statuses) = (0, 0);
            while (await LeaseAsync(collectivity, stop) is { Count: > 0 } batch)
            {
                var wishes = batch.SelectMany(Answer).ToList();
                var report = await collectivity.PostAsync<StatusReport>("/v1/statuses", new { statuses = wishes }, stop);
                (invoices, statuses) = (invoices + batch.Count, statuses + report.Taken);
                paid ??= wishes.Where(wish => wish.Status == 211).Select(wish => new AnsweredInvoice(collectivity, wish.InvoiceId)).FirstOrDefault();
            }
            table.AddRow(collectivity.Account, $"{invoices}", $"{statuses}");
        }
        console.Write(table);
        return paid;
    }

    /// <summary>Leases and acknowledges: from here on the invoices are the back office's.</summary>
    private static async Task<IReadOnlyList<DeliveredInvoice>> LeaseAsync(HubClient collectivity, CancellationToken stop)
    {
        var lease = await collectivity.PostAsync<Lease>("/v1/inbox/lease", new { max = LeaseSize, leaseSeconds = 60 }, stop);
        if (lease.Deliveries.Count == 0) return [];
        await collectivity.PostAsync<Settled>("/v1/inbox/ack", new { leaseId = lease.LeaseId, deliveryIds = lease.Deliveries.Select(delivery => delivery.DeliveryId) }, stop);
        return [.. lease.Deliveries.Select(delivery => delivery.Invoice)];
    }

    private IEnumerable<StatusWish> Answer(DeliveredInvoice invoice)
    {
        taken++;
        yield return new StatusWish(invoice.InvoiceId, 204);
        if (taken % 11 == 4)
        {
            yield return new StatusWish(invoice.InvoiceId, 208, "JUSTIF_ABS", "Joignez le procès-verbal de réception signé.");
        }
        else if (taken % 11 == 8)
        {
            yield return new StatusWish(invoice.InvoiceId, 210, "CMD_ERR", "La commande citée a déjà été soldée.");
        }
        else
        {
            yield return new StatusWish(invoice.InvoiceId, 205);
            yield return new StatusWish(invoice.InvoiceId, 211, MandateNumber: $"M-2026-{taken:00000}");
        }
    }
}
