namespace Hub.Routing.LifeCycle;

/// <summary>What actors are called in histories, messages and the transition table.</summary>
internal static class ActorNames
{
    /// <summary>In the order of the transition table's columns.</summary>
    public static readonly IReadOnlyList<(Actor Actor, string Name)> All =
    [
        (Actor.Platform, "platform"),
        (Actor.Recipient, "recipient"),
        (Actor.Accountant, "accountant"),
        (Actor.Supplier, "supplier"),
    ];

    /// <summary>The name of one actor.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Nobody, or several at once.</exception>
    public static string Of(Actor actor)
    {
        foreach (var (known, name) in All)
        {
            if (known == actor) return name;
        }
        throw new ArgumentOutOfRangeException(nameof(actor), actor, "A step is set by one actor.");
    }
}
