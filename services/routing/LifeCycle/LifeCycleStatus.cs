namespace Hub.Routing.LifeCycle;

/// <summary>A life-cycle status of XP Z12-012.</summary>
/// <param name="Code">200 to 228.</param>
/// <param name="French">Its label.</param>
/// <param name="English">The label in English.</param>
/// <param name="ChorusPro">The nearest status of Chorus Pro's interface; null when there is none.</param>
/// <param name="SetBy">Who may set it.</param>
internal sealed record LifeCycleStatus(int Code, string French, string English, string? ChorusPro, Actor SetBy);
