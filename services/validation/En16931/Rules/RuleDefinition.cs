namespace Hub.En16931.Rules;

/// <summary>
/// A rule of EN 16931 with its application in each syntax. Where both are the same they are given once; where they differ, the
/// reason is in <c>README.md</c> beside this file.
/// </summary>
internal sealed class RuleDefinition
{
    public RuleDefinition(string id, IReadOnlyList<string> terms, Application? ubl, Application? cii)
    {
        Id = id;
        Terms = terms;
        Ubl = ubl;
        Cii = cii;
    }

    public RuleDefinition(string id, IReadOnlyList<string> terms, Scope scope, Check check)
        : this(id, terms, new Application(scope, check), new Application(scope, check))
    {
    }

    public string Id { get; }

    public IReadOnlyList<string> Terms { get; }

    /// <summary>Null when the rule does not exist, or can never fire, in UBL.</summary>
    public Application? Ubl { get; }

    /// <summary>Null when the rule does not exist, or can never fire, in CII.</summary>
    public Application? Cii { get; }
}
