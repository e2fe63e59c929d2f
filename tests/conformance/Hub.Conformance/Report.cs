namespace Hub.Conformance;

/// <summary>The table: for each rule how often both sides agreed that it fires, how often the engine missed it, how often it was alone.</summary>
public sealed class Report(IReadOnlyList<Comparison> comparisons, Arguments wanted)
{
    /// <summary>Prints; true when nothing that was asked for disagrees.</summary>
    public bool Print(TextWriter output)
    {
        var rules = Rows().ToList();
        output.WriteLine($"{"rule",-28} {"agreed",7} {"missed",7} {"extra",7} {"miscount",8}");
        foreach (var row in rules.Where(row => wanted.All || row.Disagrees))
        {
            output.WriteLine($"{row.Rule,-28} {row.Agreed,7} {row.Missed.Count,7} {row.Extra.Count,7} {row.Miscounted,8}");
            PrintDocuments(output, row);
        }

        PrintStructure(output);
        PrintSummary(output, rules);
        return !rules.Any(row => row.Disagrees) && !comparisons.Any(comparison => comparison.StructureDiffers || comparison.WellFormedDiffers);
    }

    private IEnumerable<RuleRow> Rows() =>
        comparisons.SelectMany(comparison => comparison.Theirs.Keys.Concat(comparison.Ours.Keys).Distinct().Select(rule => (rule, comparison)))
            .Where(pair => pair.comparison.Official.HasRules && pair.rule.StartsWith(wanted.RulePrefix, StringComparison.Ordinal))
            .GroupBy(pair => pair.rule, pair => pair.comparison)
            .OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .Select(rule => RuleRow.Of(rule.Key, [.. rule]));

    private void PrintDocuments(TextWriter output, RuleRow row)
    {
        if (wanted.List)
        {
            foreach (var path in row.Missed)
            {
                output.WriteLine($"    missed  {path}");
            }

            foreach (var path in row.Extra)
            {
                output.WriteLine($"    extra   {path}");
            }
        }
    }

    private void PrintStructure(TextWriter output)
    {
        foreach (var comparison in comparisons.Where(comparison => wanted.Structure && (comparison.StructureDiffers || comparison.WellFormedDiffers)))
        {
            output.WriteLine($"{comparison.Official.Path}");
            output.WriteLine($"    official: {comparison.Official.XsdFirst ?? comparison.Official.Verdict}");
            foreach (var finding in comparison.StructureFindings)
            {
                output.WriteLine($"    ours:     {finding}");
            }
        }
    }

    private void PrintSummary(TextWriter output, List<RuleRow> rules)
    {
        var judged = comparisons.Where(comparison => comparison.Official.HasRules).ToList();
        var agreed = judged.Count(comparison => !comparison.Missed.Any() && !comparison.Extra.Any());
        output.WriteLine();
        output.WriteLine($"rules that disagree      {rules.Count(row => row.Disagrees)} of {rules.Count}");
        output.WriteLine($"documents, same rules    {agreed} of {judged.Count}");
        output.WriteLine($"documents, same counts   {judged.Count(comparison => !comparison.Missed.Any() && !comparison.Extra.Any() && !comparison.Miscounted.Any())} of {judged.Count}");
        output.WriteLine($"structure differs        {comparisons.Count(comparison => comparison.StructureDiffers)} of {comparisons.Count(comparison => comparison.Official.XsdValid is not null)}");
        output.WriteLine($"well-formedness differs  {comparisons.Count(comparison => comparison.WellFormedDiffers)} of {comparisons.Count}");
    }
}
