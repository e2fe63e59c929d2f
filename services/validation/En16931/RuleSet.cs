namespace Hub.En16931;

/// <summary>
/// A published set of rules. A new one is a new folder with a subclass and a place in <see cref="CheckOptions.RuleSets"/>;
/// nothing else of the engine changes.
/// </summary>
public abstract class RuleSet
{
    /// <summary>Short stable id ("EN16931").</summary>
    public abstract string Id { get; }

    /// <summary>Version of the official artefacts ("1.3.16").</summary>
    public abstract string Version { get; }

    /// <summary>First invoice issue date (BT-2) it applies to; null when it always did.</summary>
    public virtual DateOnly? ValidFrom => null;

    /// <summary>Last invoice issue date (BT-2) it applies to; null when it still does.</summary>
    public virtual DateOnly? ValidTo => null;

    /// <summary>The rules it can report for a syntax.</summary>
    public abstract IReadOnlyList<Rule> RulesFor(InvoiceSyntax syntax);

    /// <summary>Reports every broken rule. Called only for a document whose root is of a known syntax. Never throws.</summary>
    internal abstract void Judge(JudgedDocument document, FindingSink findings);
}
