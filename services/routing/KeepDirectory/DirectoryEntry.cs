using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>What the directory says of an organisation, or said at an instant.</summary>
/// <param name="Siret">14 digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Active">False: it takes no more invoices.</param>
/// <param name="ServiceCodeDemanded">Every invoice needs a service code.</param>
/// <param name="EngagementDemanded">Every invoice needs an engagement number.</param>
/// <param name="ServiceCodeOrEngagementDemanded">Every invoice needs one of the two.</param>
/// <param name="PaymentDays">Legal payment delay: 30, 50 or 60 days.</param>
/// <param name="ServedBy">"amqp" or "http"; null: this hub does not serve it.</param>
/// <param name="ValidFrom">First day on which it may be addressed; null: always was.</param>
/// <param name="ValidUntil">Last day; null: no end.</param>
/// <param name="WorksOwner">It acts as works owner (maître d'ouvrage).</param>
/// <param name="WorksOwnerOnly">It acts as works owner only.</param>
/// <param name="ReportsPayment">It reports the payment (status 211).</param>
/// <param name="KnownFrom">Since when the entry is as it is here (UTC).</param>
/// <param name="KnownUntil">When another one took its place (UTC); null: it is in force.</param>
/// <param name="Services">Its services.</param>
internal sealed record DirectoryEntry(
    string Siret,
    string Name,
    bool Active,
    bool ServiceCodeDemanded,
    bool EngagementDemanded,
    bool ServiceCodeOrEngagementDemanded,
    int PaymentDays,
    string? ServedBy,
    DateOnly? ValidFrom,
    DateOnly? ValidUntil,
    bool WorksOwner,
    bool WorksOwnerOnly,
    bool ReportsPayment,
    DateTimeOffset? KnownFrom,
    DateTimeOffset? KnownUntil,
    IReadOnlyList<CollectivityService> Services)
{
    public static DirectoryEntry Of(Organisation row, DeliveryChannel? channel, DateTimeOffset? knownFrom, DateTimeOffset? knownUntil, IReadOnlyList<CollectivityService> services) => new(
        row.Siret,
        row.Name,
        row.Active,
        row.Demand is Demand.ServiceCode or Demand.Both,
        row.Demand is Demand.Engagement or Demand.Both,
        row.Demand == Demand.Either,
        row.PaymentDays,
        channel switch { DeliveryChannel.Amqp => "amqp", DeliveryChannel.Http => "http", _ => null },
        row.ValidFrom,
        row.ValidUntil,
        row.WorksOwner,
        row.WorksOwnerOnly,
        row.ReportsPayment,
        knownFrom,
        knownUntil,
        services);
}
