namespace Hub.Conversion.Semantic.Terms;

/// <summary>The terms of <see cref="ProcessControl"/>, as the tables of the syntaxes name them.</summary>
internal static class ProcessControlTerms
{
    public static readonly Term<ProcessControl, string?> BusinessProcess = new("BT-23", group => group.BusinessProcess, (group, value) => group.BusinessProcess = value);
    public static readonly Term<ProcessControl, string?> Specification = new("BT-24", group => group.Specification, (group, value) => group.Specification = value);
}
