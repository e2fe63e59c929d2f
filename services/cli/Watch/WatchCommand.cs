using System.CommandLine;
using Hub.Cli.Deposit;
using Hub.Cli.Profiles;
using Hub.Client.Events;

namespace Hub.Cli.Watch;

/// <summary><c>hub watch [DEPOSIT]</c></summary>
internal static class WatchCommand
{
    private const string Summary = """
        Watch what happens from now on, a line a step; or one deposit until the hub is done with it.

        Exit codes: 0 all invoices of the deposit were delivered; 1 some were rejected or quarantined; 2 wrong usage or no such deposit; 3 the hub does not answer, or a fault.
        """;

    public static Command Create()
    {
        var deposit = new Argument<Guid?>("deposit") { Description = "Id of a deposit. Default: everything of the account.", Arity = ArgumentArity.ZeroOrOne };
        return HubAction.Complete(new Command("watch", Summary) { deposit }, (parsed, session, stop) =>
            parsed.GetValue(deposit) is { } id ? WatchDepositAsync(session, id, stop) : WatchAllAsync(session, stop));
    }

    private static async Task<int> WatchAllAsync(HubSession session, CancellationToken stop)
    {
        var latest = await session.Client.Events.LatestAsync(stop);
        await foreach (var happened in session.Client.Events.ReadAsync(latest, follow: true, stop)) session.Output.WriteLine(Line(session, happened));
        return ExitCodes.Done;
    }

    private static Task<int> WatchDepositAsync(HubSession session, Guid id, CancellationToken stop) => ProgressBar.ShowAsync(session.Messages, session.Say("Deposit", "Dépôt"), async bar =>
    {
        var (shown, code) = (0, ExitCodes.Done);
        await foreach (var deposit in session.Client.Deposits.FollowAsync(id, stop))
        {
            if (shown == 0) bar.Start(deposit.Accepted);
            bar.Advance(deposit.Counts.Checked - shown);
            (shown, code) = (deposit.Counts.Checked, deposit.Counts.Rejected + deposit.Counts.Quarantined > 0 ? ExitCodes.SomeRefused : ExitCodes.Done);
            if (deposit.Counts.Complete) session.Output.WriteLine(DepositLine.Of(session, deposit));
        }
        return code;
    });

    private static string Line(HubSession session, HubEvent happened) =>
        $"{happened.Time.LocalDateTime:HH:mm:ss}  {happened.Data.Status}  {session.Say(happened.Data.Label.English, happened.Data.Label.French),-24}  {happened.Data.Number ?? happened.Data.InvoiceId.ToString()}  {happened.Data.Reason}".TrimEnd();
}
