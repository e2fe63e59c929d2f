using Hub.Routing.FindCollectivity;
using Hub.Routing.KeepDirectory;
using Hub.Routing.SimulateCollectivity;
using Hub.Routing.Storage;

namespace Hub.Routing.ChooseSystem;

/// <summary>The whole decision on an invoice: its organisation, what that demands, and the system that takes it. A function of the invoice, the directory with its rules, and the instant.</summary>
internal static class RoutingDecider
{
    public static RoutingDecision Decide(RegisteredInvoice invoice, DirectorySnapshot directory, DateTimeOffset now)
    {
        if (invoice.Sandbox) return SimulatedDirectory.Find(invoice);
        var decision = CollectivityFinder.Find(invoice, directory, DateOnly.FromDateTime(now.UtcDateTime));
        return decision.Collectivity is { } collectivity ? decision with { Choice = SystemChooser.Choose(RoutingFields.Of(invoice), collectivity, directory, now) } : decision;
    }
}
