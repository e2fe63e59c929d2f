namespace Hub.Conversion.Semantic.Terms;

/// <summary>One term of a group: how it is got and set. The tables of both syntaxes are written with these.</summary>
/// <param name="number">The number of EN 16931-1; the first one where the group serves several.</param>
/// <param name="get">Gets it, null when absent.</param>
/// <param name="set">Sets it.</param>
internal sealed class Term<TGroup, TValue>(string number, Func<TGroup, TValue> get, Action<TGroup, TValue> set)
{
    public string Number => number;

    public TValue Of(TGroup group) => get(group);

    public void Set(TGroup group, TValue value) => set(group, value);
}
