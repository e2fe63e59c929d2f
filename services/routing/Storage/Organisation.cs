namespace Hub.Routing.Storage;

/// <summary>A public body of the directory.</summary>
internal sealed record Organisation : DirectoryRow
{
    /// <summary>14 digits: the key, with <see cref="DirectoryRow.FromImport"/>.</summary>
    public required string Siret { get; init; }

    public required string Name { get; init; }

    /// <summary>The name as it is looked up: see <see cref="KeepDirectory.SearchName"/>.</summary>
    public required string NameKey { get; init; }

    /// <summary>The back-office system that serves it; null: the national directory knows it, this hub does not serve it.</summary>
    public string? System { get; init; }

    public required Demand Demand { get; init; }

    /// <summary>Legal payment delay in days: 30, 50 (public health) or 60 (public companies).</summary>
    public required int PaymentDays { get; init; }

    public required bool Active { get; init; }

    /// <summary>First day on which it may be addressed; null: always was.</summary>
    public DateOnly? ValidFrom { get; init; }

    /// <summary>Last day on which it may be addressed; null: no end.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>It acts as works owner (maître d'ouvrage).</summary>
    public bool WorksOwner { get; init; }

    /// <summary>It acts as works owner only.</summary>
    public bool WorksOwnerOnly { get; init; }

    /// <summary>It reports the payment (status 211).</summary>
    public bool ReportsPayment { get; init; } = true;

    public required DirectoryOrigin Origin { get; init; }
}
