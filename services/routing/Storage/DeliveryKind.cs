namespace Hub.Routing.Storage;

/// <summary>What a delivery brings. Stored as its number.</summary>
internal enum DeliveryKind
{
    /// <summary>An invoice.</summary>
    Invoice = 0,

    /// <summary>The news that its supplier has completed it.</summary>
    Completion = 1,
}
