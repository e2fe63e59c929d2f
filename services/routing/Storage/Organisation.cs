namespace Hub.Routing.Storage;

/// <summary>A public body of the directory.</summary>
internal sealed class Organisation
{
    /// <summary>14 digits: the key.</summary>
    public required string Siret { get; init; }

    public required string Name { get; set; }

    /// <summary>The collectivity account that serves it; one account may serve many organisations.</summary>
    public required string Account { get; set; }

    public required Demand Demand { get; set; }

    /// <summary>Legal payment delay in days: 30, 50 (public health) or 60 (public companies).</summary>
    public required int PaymentDays { get; set; }

    public required DeliveryChannel ServedBy { get; set; }

    /// <summary>The form in which it wants its invoices.</summary>
    public DeliveredForm DeliveredForm { get; set; }

    public required bool Active { get; set; }

    /// <summary>The import that named it last.</summary>
    public required long ImportId { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }
}
