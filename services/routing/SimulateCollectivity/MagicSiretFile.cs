using System.Globalization;
using Hub.Routing.LifeCycle;

namespace Hub.Routing.SimulateCollectivity;

/// <summary>Reads the table of magic SIRETs: <c>SIRET | answers | French | English</c>; <c>#</c> begins a comment.</summary>
internal static class MagicSiretFile
{
    private const char Platform = 'P';

    /// <summary>Reads a table to its end and closes the reader.</summary>
    /// <exception cref="FormatException">A line is not of that form; the message names it.</exception>
    public static IReadOnlyList<SimulatedOutcome> Read(TextReader file)
    {
        using (file)
        {
            var outcomes = new List<SimulatedOutcome>();
            while (file.ReadLine() is { } line)
            {
                if (line.Length > 0 && line[0] != '#') outcomes.Add(ReadLine(line));
            }
            return outcomes;
        }
    }

    private static SimulatedOutcome ReadLine(string line)
    {
        var cells = line.Split('|', StringSplitOptions.TrimEntries);
        if (cells.Length != 4) throw new FormatException($"Four columns are needed: {line}");
        var steps = cells[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return steps is [[Platform, .. var verdict]]
            ? new SimulatedOutcome(cells[0], ReadAnswer(verdict), [], cells[2], cells[3])
            : new SimulatedOutcome(cells[0], null, [.. steps.Select(ReadAnswer)], cells[2], cells[3]);
    }

    private static SimulatedAnswer ReadAnswer(string text)
    {
        var delayed = text.Split('+');
        var named = delayed[0].Split(':');
        var status = int.Parse(named[0], NumberStyles.None, CultureInfo.InvariantCulture);
        if (LifeCycleStatuses.Find(status) is null) throw new FormatException($"Not a status: {text}");
        return new SimulatedAnswer(status, named.ElementAtOrDefault(1), ReadDelay(delayed.ElementAtOrDefault(1) ?? "0s"));
    }

    private static TimeSpan ReadDelay(string text)
    {
        var number = int.Parse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture);
        return text[^1] switch
        {
            's' => TimeSpan.FromSeconds(number),
            'm' => TimeSpan.FromMinutes(number),
            _ => throw new FormatException($"Not a delay: {text}"),
        };
    }
}
