using System.Globalization;
using System.Text;
using Hub.Routing.SimulateCollectivity;

namespace Hub.Routing.Tests.SimulateCollectivity;

/// <summary>docs/sandbox.md, its table written from the data.</summary>
internal static class SandboxPage
{
    public static string Render() => new StringBuilder(Beginning())
        .Append("\n| buyer SIRET | statuses | résultat | outcome |\n|---|---|---|---|\n")
        .AppendJoin("", SimulatedDirectory.All.Select(Row)).Append('\n').Append(End()).ToString();

    private static string Row(SimulatedOutcome outcome) => $"| {outcome.Siret} | {Statuses(outcome)} | {outcome.French} | {outcome.English} |\n";

    private static string Statuses(SimulatedOutcome outcome) => outcome.Verdict is { } verdict
        ? Named(verdict)
        : string.Join(", ", outcome.Answers.Select(answer => $"{Named(answer)} after {Delay(answer.After)}").Prepend("203"));

    private static string Named(SimulatedAnswer answer) => answer.Reason is null ? $"{answer.Status}" : $"{answer.Status} {answer.Reason}";

    private static string Delay(TimeSpan delay) => delay.TotalMinutes >= 1
        ? string.Create(CultureInfo.InvariantCulture, $"{delay.TotalMinutes} min")
        : string.Create(CultureInfo.InvariantCulture, $"{delay.TotalSeconds} s");

    private static string Beginning() => """
        # The sandbox

        For suppliers who connect their software: an account that deposits to the real hub, through the same checks, and reaches simulated collectivities only. Which one the invoice names decides what becomes of it.
        The table is printed from `services/routing/SimulateCollectivity/magic-sirets.txt` by `tests/routing` (`SandboxPageTests`); change the data, not this page.

        ## An account

        An operator makes it:

        ```
        curl -H "Authorization: Bearer $TOKEN" -H "Content-Type: application/json" -d '{"id":"edf-test","name":"EDF, tests","role":"supplier","sandbox":true}' $HUB/v1/accounts
        ```

        In the settings it is `Hub:Access:Accounts:0:Sandbox=true`. Only suppliers have sandbox accounts. An account is one from its beginning or never: nothing changes it later, and its token says so (claim `sandbox`). A supplier
        with real invoices has two accounts. The sandbox takes deposits over HTTP only: drop folders carry no token.

        ## What happens to its invoices

        - They are checked by the same rules as any other. A wrong one is rejected for what is wrong with it; the table begins where the rules are content.
        - They reach nobody real. The directory is not asked: a real collectivity's SIRET is an unknown recipient (221) here, and the comment says why. No queue, inbox, list, count of payment delays or quarantine has them.
        - Their numbers are their own: a number that was tried out is still free for the real invoice. Twice the same number within one sandbox account is a duplicate (213 `DOUBLON`).
        - Everything on the supplier's side is as it is with real ones: receipts, feed, webhooks, mail, completion, recycling (to another SIRET of the table), answers to refusals, 212.
        - A simulated status carries a comment that says that it is one. The operator sees these invoices, with the finding `HUB-SANDBOX` where the platform rejects.

        The numbers of the table mean nothing outside the sandbox: for any other account they are unknown recipients.

        ## The magic SIRETs

        All have SIREN 000000000, which is nobody's, and a right check digit. Then come two digits for the status that the outcome turns on (10: 210) and two for its variants. Delays count from the status before.

        """.ReplaceLineEndings("\n");

    private static string End() => """
        - After 208 the collectivity waits: complete the invoice (`POST /v1/invoices/{id}/completion`), then it goes on.
        - Answers are given once a second, so a delay is up to a second longer. Those that are due while the hub is down are given when it is back; none is given twice.
        - An answer that the life cycle does not allow any more (you reported 212 in between; your platform has a table of its own) is not given, nor are those behind it. With framework S6 (BT-23) only the reasons of a wrong
          address are allowed in a refusal: use the SIRET of 210 `DEST_ERR` then.
        - The last line fails webhooks of the sandbox account itself: the first two attempts at each event of that invoice that names its buyer are not made, and stand in `GET /v1/webhooks/{id}/attempts` as `sandbox-status-503`. The third goes out after about a
          minute. A batch (`batchSize`) that holds such an event fails as a whole. Feed, stream and mail are not failed.

        """.ReplaceLineEndings("\n");
}
