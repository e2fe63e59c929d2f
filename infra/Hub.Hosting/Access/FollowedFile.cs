namespace Hub.Hosting.Access;

/// <summary>What a file says, read again when the file changes: no restart and no call.</summary>
/// <param name="unwritten">What holds until the file is there.</param>
/// <param name="read">Reads the file at a path.</param>
internal sealed class FollowedFile<T>(T unwritten, Func<string, T> read)
{
    private readonly Lock gate = new();
    private DateTime readAt;
    private T content = unwritten;

    /// <summary>What it says now; what it said last when it is gone.</summary>
    public T Current(string path)
    {
        var changed = File.GetLastWriteTimeUtc(path);
        lock (gate)
        {
            if (changed == readAt || !File.Exists(path)) return content;
            content = read(path);
            readAt = changed;
            return content;
        }
    }
}
