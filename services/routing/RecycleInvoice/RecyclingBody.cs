namespace Hub.Routing.RecycleInvoice;

/// <summary>The address that an invoice is sent on to. What is absent stays; an empty text takes it away. The document itself is never touched.</summary>
internal sealed record RecyclingBody
{
    /// <summary>SIRET of the buyer, 14 digits.</summary>
    public string? BuyerSiret { get; init; }

    /// <summary>Service code, up to 100 characters.</summary>
    public string? ServiceCode { get; init; }

    /// <summary>Engagement number, up to 50 characters.</summary>
    public string? EngagementNumber { get; init; }

    /// <summary>Up to 1,024 characters.</summary>
    public string? Comment { get; init; }
}
