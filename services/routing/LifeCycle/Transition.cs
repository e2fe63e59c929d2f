namespace Hub.Routing.LifeCycle;

/// <summary>A step that the life cycle allows, and to whom.</summary>
internal sealed record Transition(int From, int To, Actor By);
