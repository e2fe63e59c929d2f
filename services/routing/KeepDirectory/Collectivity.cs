using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>An organisation as decisions see it.</summary>
internal sealed record Collectivity(
    string Siret, string Name, string Account, Demand Demand, int PaymentDays, DeliveryChannel ServedBy, bool Active, IReadOnlyDictionary<string, CollectivityService> Services)
{
    /// <summary>The form in which it wants its invoices.</summary>
    public DeliveredForm DeliveredForm { get; init; }

    public static readonly IReadOnlyDictionary<string, CollectivityService> NoServices = new Dictionary<string, CollectivityService>();
}
