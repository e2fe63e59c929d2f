namespace Hub.Routing.LifeCycle;

/// <summary>Who sets a status.</summary>
[Flags]
internal enum Actor
{
    None = 0,

    /// <summary>The hub itself.</summary>
    Platform = 1,

    /// <summary>The collectivity: its authorising officer.</summary>
    Recipient = 2,

    Supplier = 4,

    /// <summary>The public accountant's system (Helios), whose statuses come by themselves, through the collectivity's account and in no certain order.</summary>
    Accountant = 8,
}
