using Hub.Storage;

namespace Hub.Routing.Storage;

/// <summary>The three tables of the directory.</summary>
internal static class DirectoryRows
{
    public static readonly DirectoryTable<Organisation> Organisations = new("Organisations", ["Siret"], new RowSet<Organisation>()
        .Text("Siret", row => row.Siret)
        .Text("Name", row => row.Name)
        .Text("NameKey", row => row.NameKey)
        .Text("System", row => row.System)
        .Number("Demand", row => (long)row.Demand)
        .Number("PaymentDays", row => row.PaymentDays)
        .Number("Active", row => row.Active ? 1 : 0)
        .Date("ValidFrom", row => row.ValidFrom)
        .Date("ValidUntil", row => row.ValidUntil)
        .Number("WorksOwner", row => row.WorksOwner ? 1 : 0)
        .Number("WorksOwnerOnly", row => row.WorksOwnerOnly ? 1 : 0)
        .Number("ReportsPayment", row => row.ReportsPayment ? 1 : 0)
        .Number("Origin", row => (long)row.Origin),
        new RowSet<Organisation>().Text("Siret", row => row.Siret));

    public static readonly DirectoryTable<OrganisationService> Services = new("OrganisationServices", ["Siret", "CodeKey"], new RowSet<OrganisationService>()
        .Text("Siret", row => row.Siret)
        .Text("CodeKey", row => row.CodeKey)
        .Text("Code", row => row.Code)
        .Text("Label", row => row.Label)
        .Number("EngagementDemanded", row => row.EngagementDemanded ? 1 : 0)
        .Number("Active", row => row.Active ? 1 : 0)
        .Date("ValidFrom", row => row.ValidFrom)
        .Date("ValidUntil", row => row.ValidUntil)
        .Number("Origin", row => (long)row.Origin),
        new RowSet<OrganisationService>().Text("Siret", row => row.Siret).Text("CodeKey", row => row.CodeKey));

    public static readonly DirectoryTable<BackOfficeSystem> Systems = new("Systems", ["SystemId"], new RowSet<BackOfficeSystem>()
        .Text("SystemId", row => row.SystemId)
        .Text("Account", row => row.Account)
        .Text("Name", row => row.Name)
        .Number("Channel", row => (long)row.Channel)
        .Number("DeliveredForm", row => (long)row.DeliveredForm),
        new RowSet<BackOfficeSystem>().Text("SystemId", row => row.SystemId));
}
