namespace Hub.En16931.Selection;

/// <summary>What somebody who runs the checks wants a rule to weigh.</summary>
public enum RuleWeight
{
    /// <summary>Not reported.</summary>
    Off,

    /// <summary>Reported, without effect on the verdict.</summary>
    Warning,

    /// <summary>The invoice is invalid, where the rule's set is enforced.</summary>
    Fatal,
}
