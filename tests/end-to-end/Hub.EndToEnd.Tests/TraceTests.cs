using System.Diagnostics;
using Hub.Samples.Syntaxes;
using Hub.Testing;

namespace Hub.EndToEnd.Tests;

public sealed class TraceTests(RunningHub hub)
{
    /// <summary>What a deposit passes through, as activity sources.</summary>
    private static readonly string[] Stages = ["Microsoft.AspNetCore", "Hub.Ingest", "Hub.Outbox", "MassTransit", "Hub.Validation"];

    /// <summary>The messages of a right invoice's way; the last one ends in the journal of notification.</summary>
    private static readonly string[] Queues = ["hub.validation.check-invoices", "hub.routing.invoices-validated", "hub.notification.statuses-changed"];

    [Fact]
    public async Task One_trace_follows_an_invoice_from_its_deposit_to_its_delivery_and_notification()
    {
        var trace = ActivityTraceId.CreateRandom().ToHexString();

        await hub.StatusAsync(await hub.DepositAsync(Syntax.Ubl.Write(hub.Draft()), $"00-{trace}-{ActivitySpanId.CreateRandom().ToHexString()}-01"), 203);

        await Eventually.TrueAsync(
            () =>
            {
                var ours = hub.Activities.Where(activity => activity.TraceId.ToHexString() == trace).ToList();
                return Stages.All(stage => ours.Exists(activity => activity.Source.Name == stage)) && Queues.All(queue => ours.Exists(activity => Mentions(activity, queue)));
            },
            "every stage has left an activity in the deposit's trace");
    }

    private static bool Mentions(Activity activity, string queue) =>
        activity.DisplayName.Contains(queue, StringComparison.Ordinal) || activity.TagObjects.Any(tag => tag.Value is string text && text.Contains(queue, StringComparison.Ordinal));
}
