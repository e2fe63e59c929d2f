namespace Hub.Conformance;

/// <summary>
/// <c>[RULE-PREFIX] [--set NAME] [--document PART-OF-PATH] [--list] [--structure] [--all]</c>: which rules and documents, whether to list the
/// documents that disagree, and whether rules that agree everywhere are shown too.
/// </summary>
public sealed record Arguments
{
    /// <summary>"" means every rule.</summary>
    public string RulePrefix { get; init; } = "";

    /// <summary>The name of the compared rules; null when there are none of the name given.</summary>
    public ComparedRules? Rules { get; init; } = ComparedRules.En16931;

    /// <summary>Part of the path of the documents to judge.</summary>
    public string Document { get; init; } = "";

    /// <summary>List the documents under each rule.</summary>
    public bool List { get; init; }

    /// <summary>List the documents whose structure verdict differs.</summary>
    public bool Structure { get; init; }

    /// <summary>Show rules without a disagreement.</summary>
    public bool All { get; init; }

    /// <summary>Reads a command line.</summary>
    public static Arguments Parse(string[] args)
    {
        var parsed = new Arguments();
        for (var index = 0; index < args.Length; index++)
        {
            parsed = args[index] switch
            {
                "--list" => parsed with { List = true },
                "--structure" => parsed with { Structure = true },
                "--all" => parsed with { All = true },
                "--set" when index + 1 < args.Length => parsed with { Rules = Named(args[++index]) },
                "--document" when index + 1 < args.Length => parsed with { Document = args[++index] },
                var prefix => parsed with { RulePrefix = prefix },
            };
        }

        return parsed;
    }

    private static ComparedRules? Named(string name) => ComparedRules.All.FirstOrDefault(rules => rules.Name == name);
}
