using Hub.En16931;

namespace Hub.Explain.GroupFindings;

/// <summary>Finds the causes that are one to who mends the document: several rules ask for the same two decimals.</summary>
internal static class SameMending
{
    /// <summary>Rules about how a value is written. Whichever of them speaks of a place, writing the value right satisfies all.</summary>
    private static readonly string[] OfWriting = ["STRUCT-TYPE", "STRUCT-VALUE", "UBL-DT-01", "CII-DT-097", "BR-DEC-", "BR-FR-DEC-", "BR-FR-03_"];

    /// <summary>The causes with those merged into another that it explains, which the first one found does.</summary>
    public static IReadOnlyList<FindingCause> Merge(IReadOnlyList<FindingCause> causes)
    {
        var kept = new List<FindingCause>();
        foreach (var cause in causes)
        {
            var at = kept.FindIndex(other => Explains(other, cause));
            if (at < 0) kept.Add(cause);
            else kept[at] = kept[at] with { AlsoBroken = [.. kept[at].AlsoBroken, cause.Rule] };
        }
        return kept;
    }

    /// <summary>A fatal cause may explain a warning, never the other way: who mends only what is fatal must see all of it.</summary>
    private static bool Explains(FindingCause one, FindingCause other) =>
        (one.IsFatal || !other.IsFatal) && IsAtPlacesOf(one, other) && (one.Text == other.Text || (IsOfWriting(one.Rule) && IsOfWriting(other.Rule)));

    internal static bool IsAtPlacesOf(FindingCause one, FindingCause other) =>
        other.Count <= FindingCauses.MostPlaces && other.Places.All(place => place.XPath is not null && one.Places.Any(known => known.XPath == place.XPath && known.Found == place.Found));

    internal static bool IsOfWriting(Rule rule) => Array.Exists(OfWriting, start => rule.Id.StartsWith(start, StringComparison.Ordinal));
}
