using System.Diagnostics;
using Hub.Testing;

namespace Hub.EndToEnd.Tests;

public sealed class TraceTests(RunningHub hub)
{
    /// <summary>What a deposit passes through, as activity sources.</summary>
    private static readonly string[] Stages = ["Microsoft.AspNetCore", "Hub.Ingest", "Hub.Outbox", "MassTransit", "Hub.Validation"];

    /// <summary>The messages of a right invoice's way; the last one ends in the journal of notification.</summary>
    private static readonly string[] Queues = ["hub.validation.check-invoices", "hub.routing.invoices-validated", "hub.notification.statuses-changed"];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task One_trace_follows_an_invoice_from_its_deposit_to_its_delivery_and_notification()
    {
        using var deposit = new Activity("test").SetIdFormat(ActivityIdFormat.W3C);
        deposit.ActivityTraceFlags = ActivityTraceFlags.Recorded;
        deposit.Start();

        await hub.StatusAsync(await hub.DepositAsync(hub.Draft()), 203);

        // The exporter gets an activity when it ends, which for the last stage is after its effect is seen.
        await Eventually.TrueAsync(() => Missing(deposit.TraceId).Count == 0, "the deposit's trace goes through every stage", Patience);
    }

    private List<string> Missing(ActivityTraceId trace)
    {
        var ours = hub.Activities.Where(activity => activity.TraceId == trace).ToList();
        return
        [
            .. Stages.Where(stage => !ours.Exists(activity => activity.Source.Name == stage)),
            .. Queues.Where(queue => !ours.Exists(activity => Mentions(activity, queue))),
        ];
    }

    private static bool Mentions(Activity activity, string queue) =>
        activity.DisplayName.Contains(queue, StringComparison.Ordinal) || activity.TagObjects.Any(tag => tag.Value is string text && text.Contains(queue, StringComparison.Ordinal));
}
