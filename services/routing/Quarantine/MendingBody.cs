namespace Hub.Routing.Quarantine;

/// <summary>What an operator mends of an invoice's routing metadata. What is absent stays; an empty text takes it away. The document itself is never touched.</summary>
internal sealed record MendingBody
{
    /// <summary>SIRET of the buyer, 14 digits.</summary>
    public string? BuyerSiret { get; init; }

    /// <summary>Service code, up to 100 characters.</summary>
    public string? ServiceCode { get; init; }

    /// <summary>Engagement number (BT-13), up to 50 characters.</summary>
    public string? EngagementNumber { get; init; }

    /// <summary>Contract reference (BT-12), up to 100 characters.</summary>
    public string? ContractReference { get; init; }

    /// <summary>Why; 1 to 1,024 characters. Shown with the invoice.</summary>
    public string? Reason { get; init; }
}
