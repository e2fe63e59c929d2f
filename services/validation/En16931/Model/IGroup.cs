namespace Hub.En16931.Model;

/// <summary>A business group that can occur several times (BG-25, BG-23, …): a typed view over one element.</summary>
/// <typeparam name="TSelf">The view itself.</typeparam>
public interface IGroup<TSelf>
    where TSelf : struct, IGroup<TSelf>
{
    /// <summary>The view over one occurrence.</summary>
    static abstract TSelf Over(Group group);
}
