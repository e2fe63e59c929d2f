using Hub.En16931.Selection;

namespace Hub.ChooseRules;

/// <summary>The weight of a rule.</summary>
public sealed class WeightEntry
{
    /// <summary>The rule's id; with "*" at the end, every rule whose id begins so. Required.</summary>
    public string Rule { get; set; } = "";

    /// <summary><c>Off</c>, <c>Warning</c> or <c>Fatal</c>. Required.</summary>
    public RuleWeight? Weight { get; set; }

    /// <summary>First issue date (BT-2), YYYY-MM-DD; open by default.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last issue date (BT-2), YYYY-MM-DD; open by default.</summary>
    public DateOnly? Until { get; set; }
}
