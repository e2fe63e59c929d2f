using Hub.Routing.ConvertDelivery;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>Turns the fields of a CSV line into what the line says. Pure.</summary>
internal static class DirectoryLineParser
{
    private static readonly (string Word, DeliveredForm? Form)[] Forms = [.. FormNames.Words.Select(pair => (pair.Word, (DeliveredForm?)pair.Form))];

    private enum Kind
    {
        Organisation,
        Service,
        System,
    }

    public static DirectoryLine Parse(DirectoryFields fields, int line)
    {
        try
        {
            var ends = fields.OneOf("action", false, ("set", false), ("end", true));
            return KindOf(fields) switch
            {
                Kind.Service => ToService(fields, line, ends),
                Kind.System => new SystemLine(line, ToSystem(fields)),
                _ => ToOrganisation(fields, line, ends),
            };
        }
        catch (BadValueException bad)
        {
            return new RefusedLine(bad.ToRefusal(line), fields.SiretIfAny("siret"), CodeIfAny(fields));
        }
    }

    /// <summary>Without a <c>type</c> a line with a service code is a service's: so a file of services alone needs no such column.</summary>
    private static Kind KindOf(DirectoryFields fields) => fields.OneOf(
        "type",
        fields.Text("service_code", Lengths.Code) is null ? Kind.Organisation : Kind.Service,
        ("organisation", Kind.Organisation), ("service", Kind.Service), ("system", Kind.System));

    private static OrganisationLine ToOrganisation(DirectoryFields fields, int line, bool ends)
    {
        var siret = fields.Siret("siret");
        if (ends) return new OrganisationLine(line, siret, null, _ => null);
        var organisation = ToOrganisation(fields, siret);
        return new OrganisationLine(line, siret, ToSystem(fields), known => organisation with
        {
            // What only the national directory tells, its word keeps.
            WorksOwner = known?.WorksOwner ?? false, WorksOwnerOnly = known?.WorksOwnerOnly ?? false, ReportsPayment = known?.ReportsPayment ?? true,
        });
    }

    private static Organisation ToOrganisation(DirectoryFields fields, string siret)
    {
        var name = fields.Required("name");
        return new Organisation
        {
            Siret = siret,
            Name = name,
            NameKey = SearchName.Of(name),
            Demand = fields.OneOf(
                "demands", Demand.None, ("none", Demand.None), ("service", Demand.ServiceCode), ("engagement", Demand.Engagement), ("either", Demand.Either), ("both", Demand.Both)),
            PaymentDays = fields.OneOf("payment_days", 30, ("30", 30), ("50", 50), ("60", 60)),
            Active = fields.YesOrNo("active", whenEmpty: true),
            ValidFrom = fields.Date("valid_from"),
            ValidUntil = fields.Date("valid_until"),
            Origin = DirectoryOrigin.Operator,
        };
    }

    private static ServiceLine ToService(DirectoryFields fields, int line, bool ends)
    {
        var siret = fields.Siret("siret");
        var code = fields.Required("service_code", Lengths.Code);
        if (ends) return new ServiceLine(line, siret, code, OfKnownOnly: false, _ => null);
        var service = new OrganisationService
        {
            Siret = siret,
            CodeKey = ServiceCodes.KeyOf(code),
            Code = code,
            Label = fields.Text("service_label") ?? code,
            EngagementDemanded = fields.YesOrNo("engagement_demanded", whenEmpty: false),
            Active = fields.YesOrNo("active", whenEmpty: true),
            ValidFrom = fields.Date("valid_from"),
            ValidUntil = fields.Date("valid_until"),
            Origin = DirectoryOrigin.Operator,
        };
        return new ServiceLine(line, siret, code, OfKnownOnly: false, _ => service);
    }

    private static SystemWish ToSystem(DirectoryFields fields) => new(
        fields.Account("system"),
        fields.Account("account"),
        fields.OneOf("served_by", default(DeliveryChannel?), ("http", DeliveryChannel.Http), ("amqp", DeliveryChannel.Amqp)),
        fields.OneOf("delivered_form", default(DeliveredForm?), Forms),
        fields.Text("system_name"));

    private static string? CodeIfAny(DirectoryFields fields)
    {
        try
        {
            return fields.Text("service_code", Lengths.Code);
        }
        catch (BadValueException)
        {
            return null;
        }
    }
}
