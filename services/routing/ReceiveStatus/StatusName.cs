using Hub.Routing.LifeCycle;

namespace Hub.Routing.ReceiveStatus;

/// <summary>A status as answers show it.</summary>
/// <param name="Status">Its code.</param>
/// <param name="Label">Its French label.</param>
/// <param name="ChorusPro">The nearest status of Chorus Pro; null when there is none.</param>
internal sealed record StatusName(int Status, string Label, string? ChorusPro)
{
    public static StatusName Of(LifeCycleStatus status) => new(status.Code, status.French, status.ChorusPro);
}
