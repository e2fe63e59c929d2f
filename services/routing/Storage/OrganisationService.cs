namespace Hub.Routing.Storage;

/// <summary>A service of an organisation, to which invoices are addressed by its code.</summary>
internal sealed record OrganisationService : DirectoryRow
{
    public required string Siret { get; init; }

    /// <summary>The code in capitals: the key within the organisation, with <see cref="DirectoryRow.FromImport"/>. Codes differ by more than case.</summary>
    public required string CodeKey { get; init; }

    /// <summary>Up to 100 characters, as it is written.</summary>
    public required string Code { get; init; }

    public required string Label { get; init; }

    /// <summary>True when this service demands an engagement number even if its organisation does not.</summary>
    public required bool EngagementDemanded { get; init; }

    public required bool Active { get; init; }

    /// <summary>First day on which it may be addressed; null: always was.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which it may be addressed; null: no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    public required DirectoryOrigin Origin { get; init; }
}
