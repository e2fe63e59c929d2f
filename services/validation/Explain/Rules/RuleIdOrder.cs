namespace Hub.Explain.Rules;

/// <summary>The order of rule ids: letters as letters, numbers by value, so that BR-9 comes before BR-10.</summary>
public sealed class RuleIdOrder : IComparer<string>
{
    /// <summary>The only one.</summary>
    public static readonly RuleIdOrder Instance = new();

    /// <inheritdoc/>
    public int Compare(string? x, string? y) => string.CompareOrdinal(Key(x), Key(y));

    private static string Key(string? id) => string.Join('-', (id ?? "").Split('-').Select(part => part.All(char.IsAsciiDigit) ? part.PadLeft(6, '0') : part));
}
