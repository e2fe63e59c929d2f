using Hub.En16931;

namespace Hub.ChooseRules;

/// <summary>What is wrong with the settings, each named by its place and with what to write instead.</summary>
internal static class OptionsProblems
{
    private const int LongestNumber = 100;

    /// <summary>Every problem; none when the hub can start with these settings.</summary>
    public static IEnumerable<string> Of(ValidationOptions options) =>
    [
        .. options.Schedule.SelectMany((entry, at) => OfEntry(entry, $"{ValidationOptions.Section}:Schedule:{at}")),
        .. options.Weights.SelectMany((entry, at) => OfWeight(entry, $"{ValidationOptions.Section}:Weights:{at}")),
        .. options.NumberLengths.Select((length, at) => (length.Most, at)).Where(length => length.Most is < 1 or > LongestNumber)
            .Select(length => $"{ValidationOptions.Section}:NumberLengths:{length.at}:Most is 1 to {LongestNumber}, not {length.Most}."),
    ];

    private static IEnumerable<string> OfEntry(ScheduleEntry entry, string place)
    {
        if (RuleSets.Find(entry.Set) is null) yield return $"{place}:Set is '{entry.Set}', which is no rule set. Choose one of {string.Join(", ", Ids())}.";
        else if (RuleSets.Find(entry.Set, entry.Version) is null) yield return $"{place}:Version is '{entry.Version}', but {entry.Set} is there as {string.Join(", ", VersionsOf(entry.Set))}.";
        foreach (var replaced in entry.Replaces.Where(id => RuleSets.Find(id) is null))
            yield return $"{place}:Replaces names '{replaced}', which is no rule set. Choose among {string.Join(", ", Ids())}.";
        if (entry.From > entry.Until) yield return $"{place}:From ({entry.From:yyyy-MM-dd}) is after Until ({entry.Until:yyyy-MM-dd}): no invoice has such a date.";
    }

    private static IEnumerable<string> OfWeight(WeightEntry entry, string place)
    {
        if (!Exists(entry.Rule)) yield return $"{place}:Rule is '{entry.Rule}', which is no rule of any set. Write an id, or the beginning of ids with '*' behind it.";
        if (entry.Weight is null) yield return $"{place}:Weight is missing. Choose Off, Warning or Fatal.";
        if (entry.From > entry.Until) yield return $"{place}:From ({entry.From:yyyy-MM-dd}) is after Until ({entry.Until:yyyy-MM-dd}): no invoice has such a date.";
    }

    private static bool Exists(string rule)
    {
        var isPrefix = rule.EndsWith('*');
        var known = RuleSets.All.SelectMany(set => Enum.GetValues<InvoiceSyntax>().Where(syntax => syntax != InvoiceSyntax.Unknown).SelectMany(set.RulesFor));
        return rule.Length > 0 && known.Any(one => isPrefix ? one.Id.StartsWith(rule[..^1], StringComparison.Ordinal) : one.Id == rule);
    }

    private static IEnumerable<string> Ids() => RuleSets.All.Select(set => set.Id).Distinct();

    private static IEnumerable<string> VersionsOf(string id) => RuleSets.All.Where(set => set.Id.Equals(id, StringComparison.OrdinalIgnoreCase)).Select(set => set.Version);
}
