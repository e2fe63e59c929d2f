namespace Hub.Routing.LifeCycle;

/// <summary>A life-cycle status of XP Z12-012.</summary>
/// <param name="Code">200 to 228.</param>
/// <param name="French">Its label.</param>
/// <param name="English">The label in English.</param>
/// <param name="SetBy">Who may set it.</param>
internal sealed record LifeCycleStatus(int Code, string French, string English, Actor SetBy)
{
    /// <summary>The nearest status of Chorus Pro's interface, by its API value; null when there is none.</summary>
    public string? ChorusPro { get; } = ChorusProStatuses.NearestTo(Code)?.Name;
}
