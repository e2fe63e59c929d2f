using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>The entries that lines are about, as rows that carry nothing but their key.</summary>
internal static class DirectoryKeys
{
    public static IReadOnlyCollection<Organisation> OrganisationsOf(IReadOnlyList<DirectoryLine> lines, long import) =>
        [.. lines.Select(SiretOf).OfType<string>().Distinct(StringComparer.Ordinal).Select(siret => new Organisation
        {
            Siret = siret, Name = "", NameKey = "", Demand = Demand.None, PaymentDays = 0, Active = false, Origin = DirectoryOrigin.Operator, FromImport = import,
        })];

    public static IReadOnlyCollection<OrganisationService> ServicesOf(IReadOnlyList<DirectoryLine> lines, long import) =>
        [.. lines.Select(ServiceOf).OfType<(string Siret, string Key)>().Distinct().Select(service => new OrganisationService
        {
            Siret = service.Siret, CodeKey = service.Key, Code = "", Label = "", EngagementDemanded = false, Active = false, Origin = DirectoryOrigin.Operator, FromImport = import,
        })];

    private static string? SiretOf(DirectoryLine line) => line switch
    {
        OrganisationLine organisation => organisation.Siret,
        ServiceLine { OfKnownOnly: true } service => service.Siret,
        RefusedLine { Code: null } refused => refused.Siret,
        _ => null,
    };

    private static (string Siret, string Key)? ServiceOf(DirectoryLine line) => line switch
    {
        ServiceLine service => (service.Siret, service.CodeKey),
        RefusedLine { Siret: { } siret, Code: { } code } => (siret, ServiceCodes.KeyOf(code)),
        _ => null,
    };
}
