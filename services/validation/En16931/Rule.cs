namespace Hub.En16931;

/// <summary>
/// What a rule is, apart from where it fired: its official id and the texts that tell a person what to do.
/// The texts may hold <c>{found}</c> and <c>{expected}</c>; a finding fills them in.
/// </summary>
public class Rule(string id, Severity severity, IReadOnlyList<string> terms, string french, string english)
{
    /// <summary>Official id ("BR-CO-15"), or one of our own families ("XML-DTD", "STRUCT-ORDER").</summary>
    public string Id { get; } = id;

    /// <summary>The flag of the official rule.</summary>
    public Severity Severity { get; } = severity;

    /// <summary>Business terms and groups the rule speaks of ("BT-112", "BG-23"); empty for syntax rules without one.</summary>
    public IReadOnlyList<string> Terms { get; } = terms;

    /// <summary>What is wrong and what to do, in French.</summary>
    public virtual string French { get; } = french;

    /// <summary>What is wrong and what to do, in English.</summary>
    public virtual string English { get; } = english;

    /// <summary>What the author of a found value probably meant; null when the rule cannot tell.</summary>
    internal virtual string? Suggest(string? found) => null;
}
