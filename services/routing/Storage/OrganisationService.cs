namespace Hub.Routing.Storage;

/// <summary>A service of an organisation, to which invoices are addressed by its code.</summary>
internal sealed class OrganisationService
{
    public required string Siret { get; init; }

    /// <summary>Up to 100 characters; the key within the organisation.</summary>
    public required string Code { get; init; }

    public required string Label { get; set; }

    /// <summary>True when this service demands an engagement number even if its organisation does not.</summary>
    public required bool EngagementDemanded { get; set; }

    public required bool Active { get; set; }

    /// <summary>First day on which it may be addressed; null: always was.</summary>
    public DateOnly? ValidFrom { get; set; }

    /// <summary>Last day on which it may be addressed; null: no end.</summary>
    public DateOnly? ValidUntil { get; set; }

    public required long ImportId { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}
