namespace Hub.RuleTables;

/// <summary>An official rule in the words of a table.</summary>
internal sealed record OfficialRow(string Pattern, string Contexts, string Id, string Flag, string Words)
{
    /// <summary>As a table has it.</summary>
    public string Text => $"{Id} {Flag} {Words}";
}
