using System.Globalization;

namespace Hub.Routing.LifeCycle;

/// <summary>Reads a transition table: a line a status, <c>from | platform | recipient | accountant | supplier</c>, each cell the statuses that may follow; <c>#</c> begins a comment.</summary>
internal static class TransitionFile
{
    private const string Embedded = "transitions.txt";

    /// <summary>The table that comes with the hub.</summary>
    public static TransitionTable BuiltIn { get; } = Read(new StreamReader(typeof(TransitionFile).Assembly.GetManifestResourceStream(Embedded)!));

    /// <summary>Reads a table to its end and closes the reader.</summary>
    /// <exception cref="FormatException">A line is not of that form, names an unknown status, or lets somebody set a status that is not theirs; the message names the line.</exception>
    public static TransitionTable Read(TextReader file)
    {
        using (file)
        {
            var steps = new List<Transition>();
            for (var number = 1; file.ReadLine() is { } line; number++)
            {
                var text = line.Split('#')[0].Trim();
                if (text.Length > 0) steps.AddRange(ReadLine(text, number));
            }
            return new TransitionTable(steps);
        }
    }

    private static IEnumerable<Transition> ReadLine(string line, int number)
    {
        var cells = line.Split('|');
        if (cells.Length != ActorNames.All.Count + 1) throw new FormatException($"Line {number}: {ActorNames.All.Count + 1} columns are needed, separated by |.");
        var from = ReadStatus(cells[0].Trim(), number).Code;
        foreach (var ((actor, name), cell) in ActorNames.All.Zip(cells.Skip(1)))
        {
            foreach (var to in cell.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(text => ReadStatus(text, number)))
            {
                if ((to.SetBy & actor) == Actor.None) throw new FormatException($"Line {number}: {to.Code} is not for the {name} to set.");
                yield return new Transition(from, to.Code, actor);
            }
        }
    }

    private static LifeCycleStatus ReadStatus(string text, int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var code) && LifeCycleStatuses.Find(code) is { } status
            ? status
            : throw new FormatException($"Line {number}: “{text}” is not a status of the life cycle.");
}
