namespace Hub.En16931.Selection;

/// <summary>How much the findings of a rule set weigh for an invoice that it applies to.</summary>
public enum Enforcement
{
    /// <summary>As the rule set says: a fatal finding makes the invoice invalid.</summary>
    Enforced,

    /// <summary>The official transitional level: fatal findings are reported as warnings, the verdict does not depend on them.</summary>
    Warning,

    /// <summary>Runs next to what is in force. Its findings are reported apart and change nothing: they say who would start failing.</summary>
    Beside,
}
