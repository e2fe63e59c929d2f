namespace Hub.Routing.LifeCycle;

/// <summary>Settings of the life cycle. Section <c>Hub:LifeCycle</c>.</summary>
public sealed class LifeCycleOptions
{
    /// <summary>Name of the configuration section.</summary>
    public const string Section = "Hub:LifeCycle";

    /// <summary>A transition table in place of the built-in one: a file in the form of <c>services/routing/LifeCycle/transitions.txt</c>, whole. Default: none. Read once, at start; a wrong line stops the start.</summary>
    public string? File { get; set; }

    /// <summary>The table in force.</summary>
    internal TransitionTable ReadTable() => string.IsNullOrWhiteSpace(File) ? TransitionFile.BuiltIn : TransitionFile.Read(new StreamReader(File));
}
