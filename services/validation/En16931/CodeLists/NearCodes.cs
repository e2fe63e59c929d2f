namespace Hub.En16931.CodeLists;

/// <summary>Finds what a person probably meant to write.</summary>
internal static class NearCodes
{
    private const int MostShown = 5;
    private const int ShortList = 12;

    /// <summary>All codes of a short list; of a long one, those within a letter of the value, or two of a long value: for a short one any code would do. Null when none is.</summary>
    public static string? Of(IReadOnlyList<string> codes, string value)
    {
        if (codes.Count <= ShortList)
        {
            return string.Join(", ", codes);
        }

        if (value.Length is 0 or > 40)
        {
            return null;
        }

        var most = value.Length switch { <= 2 => 0, <= 4 => 1, _ => 2 };
        var near = codes
            .Select(code => (code, distance: Distance(code.ToUpperInvariant(), value.ToUpperInvariant(), most)))
            .Where(candidate => candidate.distance <= most)
            .OrderBy(candidate => candidate.distance)
            .Take(MostShown)
            .Select(candidate => candidate.code)
            .ToList();
        return near.Count == 0 ? null : string.Join(", ", near);
    }

    /// <summary>Levenshtein's distance, or more than <paramref name="most"/> as soon as the lengths say so.</summary>
    private static int Distance(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
        {
            return most + 1;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 0; i < one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i + 1;
            for (var j = 0; j < other.Length; j++)
            {
                var change = diagonal + (one[i] == other[j] ? 0 : 1);
                diagonal = row[j + 1];
                row[j + 1] = Math.Min(change, 1 + Math.Min(row[j], diagonal));
            }
        }

        return row[^1];
    }
}
