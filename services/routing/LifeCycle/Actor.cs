namespace Hub.Routing.LifeCycle;

/// <summary>Who sets a status.</summary>
[Flags]
internal enum Actor
{
    None = 0,

    /// <summary>The hub itself.</summary>
    Platform = 1,

    /// <summary>The collectivity.</summary>
    Recipient = 2,

    Supplier = 4,
}
