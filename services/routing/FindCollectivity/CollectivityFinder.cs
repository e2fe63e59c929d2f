using Hub.Routing.KeepDirectory;
using Hub.Routing.Storage;

namespace Hub.Routing.FindCollectivity;

/// <summary>Finds the collectivity of an invoice: a function of the invoice, the directory and the day.</summary>
internal static class CollectivityFinder
{
    /// <summary>Decides by buyer SIRET, then by what that organisation and the addressed service demand.</summary>
    public static RoutingDecision Find(RegisteredInvoice invoice, DirectorySnapshot directory, DateOnly today)
    {
        if (string.IsNullOrEmpty(invoice.BuyerSiret)) return RoutingFaults.NoSiret();
        if (directory.Find(invoice.BuyerSiret) is not { } collectivity) return RoutingFaults.UnknownSiret(invoice.BuyerSiret, invoice.Framework);
        if (!collectivity.IsOpen(today)) return RoutingFaults.InactiveOrganisation(collectivity);
        return (DemandUnmet(invoice, collectivity) ?? ServiceUnfit(invoice, collectivity, today)) is { } fault ? fault : collectivity;
    }

    private static RoutingFault? DemandUnmet(RegisteredInvoice invoice, Collectivity collectivity)
    {
        var hasService = !string.IsNullOrWhiteSpace(invoice.ServiceCode);
        var hasEngagement = !string.IsNullOrWhiteSpace(invoice.EngagementNumber);
        return collectivity.Demand switch
        {
            Demand.Either when !hasService && !hasEngagement => RoutingFaults.EitherMissing(collectivity),
            Demand.ServiceCode or Demand.Both when !hasService => RoutingFaults.ServiceCodeMissing(collectivity),
            Demand.Engagement or Demand.Both when !hasEngagement => RoutingFaults.EngagementMissing(collectivity, null),
            _ => null,
        };
    }

    /// <summary>A code that the organisation does not know is a fault only where a code decides something: elsewhere suppliers use BT-10 for references of their own.</summary>
    private static RoutingFault? ServiceUnfit(RegisteredInvoice invoice, Collectivity collectivity, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(invoice.ServiceCode)) return null;
        if (!collectivity.Services.TryGetValue(invoice.ServiceCode.Trim(), out var service))
            return CodeDecides(invoice, collectivity) ? RoutingFaults.UnknownService(collectivity, invoice.ServiceCode) : null;
        if (!service.IsOpen(today)) return RoutingFaults.InactiveService(collectivity, service);
        return service.EngagementDemanded && string.IsNullOrWhiteSpace(invoice.EngagementNumber) ? RoutingFaults.EngagementMissing(collectivity, service) : null;
    }

    private static bool CodeDecides(RegisteredInvoice invoice, Collectivity collectivity) => collectivity.Demand switch
    {
        Demand.ServiceCode or Demand.Both => true,
        Demand.Either => string.IsNullOrWhiteSpace(invoice.EngagementNumber),
        _ => false,
    };
}
