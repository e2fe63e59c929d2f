namespace Hub.Launcher;

/// <summary>Puts the name of the process in front of each of its lines.</summary>
internal static class ConsoleLines
{
    private const int NameWidth = 12;

    public static void Print(string process, string line) => Console.WriteLine($"{process.PadRight(NameWidth)} | {line}");
}
