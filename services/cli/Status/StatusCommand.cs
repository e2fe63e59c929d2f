using System.CommandLine;
using Hub.Cli.Profiles;
using Hub.Cli.Watch;
using Hub.Client.Invoices;

namespace Hub.Cli.Status;

/// <summary><c>hub status ID|NUMBER</c></summary>
internal static class StatusCommand
{
    private const string Summary = """
        Show how an invoice stands and how it came to that, by its id or its number; or a deposit, by its id.

        Exit codes: 0 found; 1 found, and rejected or in quarantine; 2 wrong usage, or there is none; 3 the hub does not answer, or a fault.
        """;

    private const int Rejected = 213;
    private const int Quarantined = 221;

    public static Command Create()
    {
        var name = new Argument<string>("id") { Description = "Id of an invoice or a deposit, or an invoice number." };
        return HubAction.Complete(new Command("status", Summary) { name }, (parsed, session, stop) => RunAsync(session, parsed.GetRequiredValue(name), stop));
    }

    private static async Task<int> RunAsync(HubSession session, string name, CancellationToken stop)
    {
        if (Guid.TryParse(name, out var id) && await ShowByIdAsync(session, id, stop) is { } code) return code;
        var found = await session.Client.Invoices.SearchAsync(new InvoiceFilter { Number = name }, stop).ToListAsync(stop);
        if (found.Count == 0) throw new UsageException(session.Say($"There is no invoice or deposit {name} for this account.", $"Il n'y a ni facture ni dépôt {name} pour ce compte."));
        foreach (var invoice in found) await ShowByIdAsync(session, invoice.Id, stop);
        return CodeOf(found[0].Status);
    }

    private static async Task<int?> ShowByIdAsync(HubSession session, Guid id, CancellationToken stop)
    {
        if (await session.Client.Invoices.FindAsync(id, stop) is { } invoice)
        {
            InvoiceText.Write(session, invoice);
            return CodeOf(invoice.Status);
        }
        if (await session.Client.Deposits.FindAsync(id, stop) is not { } deposit) return null;
        session.Output.WriteLine(DepositLine.Of(session, deposit));
        return deposit.Counts.Rejected + deposit.Counts.Quarantined > 0 ? ExitCodes.SomeRefused : ExitCodes.Done;
    }

    private static int CodeOf(int status) => status is Rejected or Quarantined ? ExitCodes.SomeRefused : ExitCodes.Done;
}
