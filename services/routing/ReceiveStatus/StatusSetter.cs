using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus;

/// <summary>On whose behalf a collectivity's account sets a status.</summary>
internal static class StatusSetter
{
    /// <summary>The actor of <c>setBy</c>: "recipient" (also when it is left out) or "accountant"; null when it is neither.</summary>
    public static Actor? Read(string? setBy) => setBy switch
    {
        null or "" or "recipient" => Actor.Recipient,
        "accountant" => Actor.Accountant,
        _ => null,
    };
}
