using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>An organisation in a list.</summary>
/// <param name="Siret">14 digits.</param>
/// <param name="Name">Its name.</param>
/// <param name="Active">False: it takes no more invoices.</param>
/// <param name="Demands">"none", "service", "engagement", "either" or "both".</param>
/// <param name="PaymentDays">Legal payment delay: 30, 50 or 60 days.</param>
/// <param name="Served">True when this hub serves it.</param>
internal sealed record OrganisationItem(string Siret, string Name, bool Active, string Demands, int PaymentDays, bool Served)
{
    public static OrganisationItem Of(Organisation row) => new(
        row.Siret,
        row.Name,
        row.Active,
        row.Demand switch { Demand.ServiceCode => "service", Demand.Engagement => "engagement", Demand.Either => "either", Demand.Both => "both", _ => "none" },
        row.PaymentDays,
        row.System is not null);
}
