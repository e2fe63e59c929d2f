using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Hub.Cli.Deposit;

/// <summary>
/// What a folder's deposits have come to, on the disk: a line before a group is sent and one after its answer, each flushed before anything else happens. Whatever kills the program, the next run knows
/// which groups were answered, and sends those that were begun again under their keys. One run at a time: the file is held open.
/// </summary>
internal sealed class DepositJournal : IDisposable
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    private readonly FileStream file;
    private readonly Lock turn = new();
    private readonly Dictionary<string, JournalFile> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FileGroup> open = new(StringComparer.Ordinal);

    private DepositJournal(FileStream file) => this.file = file;

    /// <summary>Groups that were begun and not answered.</summary>
    public IReadOnlyList<FileGroup> Unanswered
    {
        get
        {
            lock (turn) return [.. open.Values];
        }
    }

    /// <summary>Opens a journal, or begins one.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="heading">What it is of, for people who look into it.</param>
    /// <exception cref="IOException">Another run has it open.</exception>
    public static DepositJournal Open(string path, JournalLine heading)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var journal = new DepositJournal(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        journal.Read();
        if (journal.file.Length == 0) journal.Append(heading);
        return journal;
    }

    /// <summary>The last answer about a path; null when there is none.</summary>
    public JournalFile? Find(string path)
    {
        lock (turn) return known.GetValueOrDefault(path);
    }

    /// <summary>A group is about to be sent.</summary>
    public void Begin(FileGroup group) => Append(new JournalLine { Begun = group.Key, Files = group.Files });

    /// <summary>A group was answered.</summary>
    public void Answer(string key, Guid? depositId, IReadOnlyList<JournalFile> files) => Append(new JournalLine { Answered = key, DepositId = depositId, Files = files });

    public void Dispose() => file.Dispose();

    private void Append(JournalLine line)
    {
        var bytes = Encoding.UTF8.GetBytes(JsonSerializer.Serialize(line, Json) + "\n");
        lock (turn)
        {
            file.Write(bytes);
            file.Flush(flushToDisk: true);
            Apply(line);
        }
    }

    private void Read()
    {
        CutTornLine();
        file.Position = 0;
        using var reader = new StreamReader(file, Encoding.UTF8, leaveOpen: true);
        while (reader.ReadLine() is { } line) Apply(JsonSerializer.Deserialize<JournalLine>(line, Json)!);
        file.Position = file.Length;
    }

    /// <summary>A line that the program was killed in was never acted upon.</summary>
    private void CutTornLine()
    {
        var end = file.Length;
        for (; end > 0; end--)
        {
            file.Position = end - 1;
            if (file.ReadByte() == '\n') break;
        }
        file.SetLength(end);
    }

    private void Apply(JournalLine line)
    {
        if (line.Begun is { } begun) open[begun] = new FileGroup(begun, line.Files);
        if (line.Answered is not { } answered) return;
        open.Remove(answered);
        foreach (var answer in line.Files) known[answer.Path] = answer;
    }
}
