using Hub.En16931.Xml;

namespace Hub.En16931.Model;

/// <summary>
/// Steps from the path of one element to another, and the last answers: most are asked from one place or a few. Question and answer are
/// one number, so that any thread may use it: book, path, the book's count when no document had the elements, and their path.
/// </summary>
internal sealed class PathSteps(PathStep[] steps)
{
    private const int Remembered = 8;
    private const int PathBits = 12;
    private const int CountBits = PathBits + 1;
    private const long PathMask = (1 << PathBits) - 1;
    private const long CountMask = (1 << CountBits) - 1;

    private readonly long[] answers = new long[Remembered];

    /// <summary>The path of the elements that the steps lead to; -1 when no document had one yet.</summary>
    public int From(PathBook book, int path)
    {
        var known = Volatile.Read(ref answers[path % Remembered]);
        if (known >> (CountBits + PathBits) == QuestionOf(book, path))
        {
            var missing = (known >> PathBits) & CountMask;
            if (missing == 0 || missing == book.Count)
            {
                return missing == 0 ? (int)(known & PathMask) : -1;
            }
        }

        return Find(book, path);
    }

    private int Find(PathBook book, int from)
    {
        var count = book.Count;
        var path = from;
        foreach (ref readonly var step in steps.AsSpan())
        {
            path = path < 0 ? -1 : book.Find(path, step.Name);
        }

        var answer = path < 0 ? (long)count << PathBits : path;
        Volatile.Write(ref answers[from % Remembered], (QuestionOf(book, from) << (CountBits + PathBits)) | answer);
        return path;
    }

    private static long QuestionOf(PathBook book, int path) => ((long)book.Number << PathBits) | (uint)path;
}
