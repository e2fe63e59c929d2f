namespace Hub.Ingest.CollectDropFolder;

/// <summary>A file in the work folder: <c>TICKET~NAME</c>. The ticket keeps files of one name apart, and says when it was taken.</summary>
/// <param name="Path">Where it is.</param>
/// <param name="Name">The name it was left under.</param>
internal sealed record TakenFile(string Path, string Name)
{
    private const char Separator = '~';
    private const int TicketLength = 32;

    /// <summary>Its name with the ticket.</summary>
    public string Ticketed => System.IO.Path.GetFileName(Path);

    /// <summary>The ticket in a name; null when somebody put the file there without one.</summary>
    public static Guid? TicketIn(string ticketed) =>
        ticketed.IndexOf(Separator, StringComparison.Ordinal) == TicketLength && Guid.TryParseExact(ticketed[..TicketLength], "N", out var ticket) && ticket.Version == 7 ? ticket : null;

    /// <summary>The files of a work folder, in the order in which they were taken.</summary>
    public static IReadOnlyList<TakenFile> In(string work) =>
        [.. Directory.EnumerateFiles(work).Order(StringComparer.Ordinal).Select(path => new TakenFile(path, NameOf(System.IO.Path.GetFileName(path))))];

    /// <summary>Takes a file by renaming it, which one of several processes does and the others find done. What was named is what is moved: no link is followed.</summary>
    /// <returns>False when it is not there any more.</returns>
    public static bool TryTake(AccountFolder folder, string name, Guid ticket)
    {
        try
        {
            // Over nothing: the ticket is new. To ask that nothing be there would make two steps of it.
            File.Move(System.IO.Path.Combine(folder.In, name), System.IO.Path.Combine(folder.Work, $"{ticket:N}{Separator}{name}"), overwrite: true);
            return true;
        }
        catch (FileNotFoundException)
        {
            return false;
        }
    }

    private static string NameOf(string ticketed) => ticketed[(ticketed.IndexOf(Separator, StringComparison.Ordinal) + 1)..];
}
