using Hub.En16931.Selection;

namespace Hub.En16931;

/// <summary>What to check and how much of a document to accept. Every bound ends in a finding, never in an exception.</summary>
public sealed record CheckOptions
{
    /// <summary>EN 16931, and bounds that hold any real invoice.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>Judged in this order, all enforced, whatever the invoice. Not asked where there is a <see cref="Schedule"/>.</summary>
    public IReadOnlyList<RuleSet> RuleSets
    {
        get;
        init
        {
            field = value;
            Enforced = [.. value.Select(ruleSet => new ChosenRuleSet(ruleSet, Enforcement.Enforced))];
        }
    } = En16931.RuleSets.En16931;

    /// <summary>Which rule sets apply to which invoice; null: <see cref="RuleSets"/> to all.</summary>
    public RuleSetSchedule? Schedule { get; init; }

    /// <summary>The channel that the schedule is asked for ("B2G", "B2B"); null: only what an invoice says of itself.</summary>
    public string? Channel { get; init; }

    /// <summary>The day that the schedule is asked for when an invoice has no issue date (BT-2) that can be read: usually the day it was received.</summary>
    public DateOnly? UndatedAs { get; init; }

    /// <summary>Weights of rules in place of their authors' flags; none unless told. The first that speaks of a finding decides.</summary>
    public IReadOnlyList<WeightSetting> Weights { get; init; } = [];

    /// <summary>The schema that CII documents are held against, unless an entry of the schedule says another; D16B unless told.</summary>
    public CiiRelease CiiRelease { get; init; }

    /// <summary>Bytes of a document, 256 MB unless told; at most 1 GB.</summary>
    public int MaxBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Elements inside elements, 256 unless told, at most 1,024; UBL needs 15.</summary>
    public int MaxDepth { get; init; } = 256;

    /// <summary>Attributes of one element, 256 unless told, namespace declarations included.</summary>
    public int MaxAttributes { get; init; } = 256;

    /// <summary>Elements of a document, 20 million unless told.</summary>
    public int MaxElements { get; init; } = 20_000_000;

    /// <summary>Bytes of one text or attribute value, 128 MB unless told: an attachment (BT-125) is one text.</summary>
    public int MaxTextBytes { get; init; } = 128 * 1024 * 1024;

    /// <summary>Findings kept for one document, 10,000 unless told; as many fatal ones beyond that, when warnings took the room.</summary>
    public int MaxFindings { get; init; } = 10_000;

    /// <summary>The choice where there is no schedule, made once.</summary>
    internal IReadOnlyList<ChosenRuleSet> Enforced { get; private init; } =
        [.. En16931.RuleSets.En16931.Select(ruleSet => new ChosenRuleSet(ruleSet, Enforcement.Enforced))];
}
