namespace Hub.Routing.Storage;

/// <summary>What an organisation demands on an invoice beside its SIRET. Stored as its number.</summary>
internal enum Demand
{
    /// <summary>Nothing.</summary>
    None = 0,

    /// <summary>A service code (BT-46 with scheme 0224, or BT-10).</summary>
    ServiceCode = 1,

    /// <summary>An engagement number (BT-13).</summary>
    Engagement = 2,

    /// <summary>One of the two at least.</summary>
    Either = 3,

    /// <summary>Both.</summary>
    Both = 4,
}
