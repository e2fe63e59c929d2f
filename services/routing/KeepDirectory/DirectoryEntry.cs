using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>What the directory says of an organisation.</summary>
/// <param name="Siret">14 digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Active">False: it takes no more invoices.</param>
/// <param name="ServiceCodeDemanded">Every invoice needs a service code.</param>
/// <param name="EngagementDemanded">Every invoice needs an engagement number.</param>
/// <param name="ServiceCodeOrEngagementDemanded">Every invoice needs one of the two.</param>
/// <param name="PaymentDays">Legal payment delay: 30, 50 or 60 days.</param>
/// <param name="ServedBy">"amqp" or "http".</param>
/// <param name="Services">Its services.</param>
internal sealed record DirectoryEntry(
    string Siret, string Name, bool Active, bool ServiceCodeDemanded, bool EngagementDemanded, bool ServiceCodeOrEngagementDemanded, int PaymentDays, string ServedBy,
    IReadOnlyList<CollectivityService> Services)
{
    public static DirectoryEntry Of(Collectivity collectivity) => new(
        collectivity.Siret,
        collectivity.Name,
        collectivity.Active,
        collectivity.Demand is Demand.ServiceCode or Demand.Both,
        collectivity.Demand is Demand.Engagement or Demand.Both,
        collectivity.Demand == Demand.Either,
        collectivity.PaymentDays,
        collectivity.ServedBy == DeliveryChannel.Amqp ? "amqp" : "http",
        [.. collectivity.Services.Values.OrderBy(service => service.Code, StringComparer.Ordinal)]);
}
