namespace Hub.En16931.Structure;

/// <summary>
/// Which children are out of place: the fewest whose removal leaves the others in order. Of two ways that are equally short, the one
/// that keeps what comes first.
/// </summary>
internal static class FewestMoves
{
    /// <summary>Indexes of the children to move.</summary>
    /// <param name="places">The place of each child in the schema's order.</param>
    /// <param name="count">How many places there are.</param>
    public static IEnumerable<int> Of(IReadOnlyList<int> places, int count)
    {
        var before = new int[places.Count];
        var stays = new bool[places.Count];
        for (var last = LastOfLongest(places, count, before); last >= 0; last = before[last]) stays[last] = true;
        return Enumerable.Range(0, places.Count).Where(index => !stays[index]);
    }

    /// <summary>Finds the longest run in order, whose members <paramref name="before"/> links backwards.</summary>
    private static int LastOfLongest(IReadOnlyList<int> places, int count, int[] before)
    {
        var ends = new (int Length, int Last)[count];
        Array.Fill(ends, (0, -1));
        var longest = (Length: 0, Last: -1);
        for (var index = 0; index < places.Count; index++)
        {
            var run = (Length: 0, Last: -1);
            for (var place = 0; place <= places[index]; place++)
            {
                if (ends[place].Length > run.Length || (ends[place].Length == run.Length && ends[place].Last < run.Last)) run = ends[place];
            }

            before[index] = run.Last;
            run = (run.Length + 1, index);
            if (run.Length > ends[places[index]].Length) ends[places[index]] = run;
            if (run.Length > longest.Length) longest = run;
        }

        return longest.Last;
    }
}
