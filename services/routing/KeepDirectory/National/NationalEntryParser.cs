using System.Globalization;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory.National;

/// <summary>
/// Turns an entry of the national directory into what it says of ours. It tells names, demands, services and days of validity; who serves an organisation here and its payment delay are the operator's word and stay.
/// A routing code is a service code. Pure.
/// </summary>
internal static class NationalEntryParser
{
    public static DirectoryLine Parse(NationalEntry entry, DateOnly today)
    {
        var fields = entry.Fields;
        try
        {
            return entry.Element switch
            {
                NationalNames.Establishment => ToOrganisation(entry, fields),
                NationalNames.RoutingCode => ToService(entry, fields),
                _ => ToValidity(entry, fields, today),
            };
        }
        catch (BadValueException bad)
        {
            var code = fields.SiretIfAny(NationalNames.LineSiret) is null ? NationalNames.RoutingId : NationalNames.LineRoutingId;
            return new RefusedLine(
                bad.ToRefusal(entry.Line), fields.SiretIfAny(NationalNames.Siret) ?? fields.SiretIfAny(NationalNames.LineSiret), Lengths.Cut(entry.Values.GetValueOrDefault(code), Lengths.Code));
        }
    }

    /// <summary>An establishment without public data is a private company's.</summary>
    private static DirectoryLine ToOrganisation(NationalEntry entry, DirectoryFields fields)
    {
        if (IsRemoved(fields)) return new OrganisationLine(entry.Line, fields.Siret(NationalNames.Siret), null, known => known is null or { Origin: DirectoryOrigin.Operator } ? known : null);
        if (!entry.Has(NationalNames.PublicData)) return new IgnoredLine(entry.Line);
        var organisation = ToOrganisation(fields);
        return new OrganisationLine(entry.Line, organisation.Siret, null, known => known is null ? organisation : known with
        {
            Name = organisation.Name,
            NameKey = organisation.NameKey,
            Demand = organisation.Demand,
            Active = organisation.Active,
            WorksOwner = organisation.WorksOwner,
            WorksOwnerOnly = organisation.WorksOwnerOnly,
            ReportsPayment = organisation.ReportsPayment,
        });
    }

    private static Organisation ToOrganisation(DirectoryFields fields)
    {
        var name = fields.Required(NationalNames.Name);
        return new Organisation
        {
            Siret = fields.Siret(NationalNames.Siret),
            Name = name,
            NameKey = SearchName.Of(name),
            Demand = DemandOf(fields),
            PaymentDays = 30,
            Active = IsActive(fields),
            WorksOwner = Flag(fields, NationalNames.WorksOwner),
            WorksOwnerOnly = Flag(fields, NationalNames.WorksOwnerOnly),
            ReportsPayment = Flag(fields, NationalNames.ReportsPayment),
            Origin = DirectoryOrigin.National,
        };
    }

    private static ServiceLine ToService(NationalEntry entry, DirectoryFields fields)
    {
        var (siret, code) = (fields.Siret(NationalNames.Siret), fields.Required(NationalNames.RoutingId, Lengths.Code));
        if (IsRemoved(fields)) return new ServiceLine(entry.Line, siret, code, OfKnownOnly: true, known => known is null or { Origin: DirectoryOrigin.Operator } ? known : null);
        var service = new OrganisationService
        {
            Siret = siret,
            CodeKey = ServiceCodes.KeyOf(code),
            Code = code,
            Label = fields.Text(NationalNames.Name) ?? code,
            EngagementDemanded = Flag(fields, NationalNames.EngagementDemanded),
            Active = IsActive(fields),
            Origin = DirectoryOrigin.National,
        };
        return new ServiceLine(
            entry.Line, siret, code, OfKnownOnly: true, known => known is null ? service : known with { Label = service.Label, EngagementDemanded = service.EngagementDemanded, Active = service.Active });
    }

    /// <summary>A line of the directory says on which days an address holds. Addresses without a SIRET lead to no public body.</summary>
    private static DirectoryLine ToValidity(NationalEntry entry, DirectoryFields fields, DateOnly today)
    {
        if (fields.Text(NationalNames.LineSiret) is null) return new IgnoredLine(entry.Line);
        var siret = fields.Siret(NationalNames.LineSiret);
        var (from, until) = DaysOf(fields, today);
        if (fields.Text(NationalNames.LineRoutingId, Lengths.Code) is { } code)
            return new ServiceLine(entry.Line, siret, code, OfKnownOnly: true, known => known is null ? null : known with { ValidFrom = from ?? known.ValidFrom, ValidUntil = until });
        return new OrganisationLine(entry.Line, siret, null, known => known is null ? null : known with { ValidFrom = from ?? known.ValidFrom, ValidUntil = until });
    }

    /// <summary>A masking line ends the address on the day before its effect, one that is removed ends it yesterday.</summary>
    private static (DateOnly? From, DateOnly? Until) DaysOf(DirectoryFields fields, DateOnly today)
    {
        var from = Day(fields, NationalNames.From);
        if (IsRemoved(fields)) return (null, today.AddDays(-1));
        if (fields.Text(NationalNames.Nature) is { } nature && NationalNames.Masking.Contains(nature)) return (null, (from ?? today).AddDays(-1));
        return (from, Day(fields, NationalNames.EffectiveUntil) ?? Day(fields, NationalNames.Until));
    }

    private static Demand DemandOf(DirectoryFields fields)
    {
        var (service, engagement) = (Flag(fields, NationalNames.ServiceDemanded), Flag(fields, NationalNames.EngagementDemanded));
        if (service && engagement) return Demand.Both;
        if (service) return Demand.ServiceCode;
        if (engagement) return Demand.Engagement;
        return Flag(fields, NationalNames.EitherDemanded) ? Demand.Either : Demand.None;
    }

    private static bool IsRemoved(DirectoryFields fields) => string.Equals(fields.Text(NationalNames.Reason), NationalNames.Removed, StringComparison.OrdinalIgnoreCase);

    private static bool IsActive(DirectoryFields fields) => fields.Text(NationalNames.Status) is not { } status || NationalNames.Active.Contains(status);

    private static bool Flag(DirectoryFields fields, string name) => fields.YesOrNo(name, whenEmpty: false);

    /// <summary>Days are written AAAAMMJJ there; the form with dashes is read too.</summary>
    private static DateOnly? Day(DirectoryFields fields, string name)
    {
        if (fields.Text(name) is not { } text) return null;
        return DateOnly.TryParseExact(text, ["yyyyMMdd", "yyyy-MM-dd"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new BadValueException(name, "Une date s'écrit AAAAMMJJ.", "A date is written YYYYMMDD.");
    }
}
