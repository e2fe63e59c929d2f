namespace Hub.En16931.Model;

/// <summary>One step of a path: an element name, or <see cref="AnyName"/>, and perhaps a test in brackets.</summary>
internal readonly record struct PathStep(int Name, NodeTest? Test)
{
    /// <summary>The step "*".</summary>
    public const int AnyName = -1;
}
