using Hub.Routing.ConvertDelivery;
using Hub.Routing.Storage;

namespace Hub.Routing.KeepDirectory;

/// <summary>Turns the fields of a line into an organisation or a service. Pure.</summary>
internal sealed class DirectoryLineParser(long importId, DateTimeOffset now)
{
    public DirectoryLine Parse(DirectoryFields fields, int line)
    {
        try
        {
            return IsService(fields) ? new DirectoryLine(null, ToService(fields), null) : new DirectoryLine(ToOrganisation(fields), null, null);
        }
        catch (BadValueException bad)
        {
            return new DirectoryLine(null, null, bad.ToRefusal(line));
        }
    }

    /// <summary>Without a <c>type</c> a line with a service code is a service's: so a file of services alone needs no such column.</summary>
    private static bool IsService(DirectoryFields fields) =>
        fields.OneOf("type", fields.Text("service_code", Lengths.Code) is not null, ("organisation", false), ("service", true));

    private Organisation ToOrganisation(DirectoryFields fields) => new()
    {
        Siret = fields.Siret("siret"),
        Name = fields.Required("name"),
        Account = fields.Account("account"),
        Demand = fields.OneOf(
            "demands", Demand.None, ("none", Demand.None), ("service", Demand.ServiceCode), ("engagement", Demand.Engagement), ("either", Demand.Either), ("both", Demand.Both)),
        PaymentDays = fields.OneOf("payment_days", 30, ("30", 30), ("50", 50), ("60", 60)),
        ServedBy = fields.OneOf("served_by", DeliveryChannel.Http, ("http", DeliveryChannel.Http), ("amqp", DeliveryChannel.Amqp)),
        DeliveredForm = fields.OneOf("delivered_form", DeliveredForm.Original, FormNames.Words),
        Active = fields.YesOrNo("active", whenEmpty: true),
        ImportId = importId,
        ChangedAt = now,
    };

    private OrganisationService ToService(DirectoryFields fields)
    {
        var code = fields.Required("service_code", Lengths.Code);
        return new OrganisationService
        {
            Siret = fields.Siret("siret"),
            Code = code,
            Label = fields.Text("service_label") ?? code,
            EngagementDemanded = fields.YesOrNo("engagement_demanded", whenEmpty: false),
            Active = fields.YesOrNo("active", whenEmpty: true),
            ValidFrom = fields.Date("valid_from"),
            ValidUntil = fields.Date("valid_until"),
            ImportId = importId,
            ChangedAt = now,
        };
    }
}
