using System.Text;

namespace Hub.Seals;

/// <summary>Writes a file whole or not at all: a reader never sees half of it, a power cut never leaves half of it.</summary>
public static class PrivateFile
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode AllMayRead = OwnerOnly | UnixFileMode.GroupRead | UnixFileMode.OtherRead;

    /// <summary>Writes a file that only its owner reads (0600).</summary>
    public static void WriteSecret(string path, string text) => File.Move(Draft(path, text, OwnerOnly), path, overwrite: true);

    /// <summary>Writes a file that everybody may read (0644).</summary>
    public static void WritePublic(string path, string text) => File.Move(Draft(path, text, AllMayRead), path, overwrite: true);

    /// <summary>Writes a file that only its owner reads, unless there is one: of several processes that try, one succeeds.</summary>
    /// <returns>False when there was one; it is left as it is.</returns>
    public static bool TryWriteFirstSecret(string path, string text)
    {
        var draft = Draft(path, text, OwnerOnly);
        try
        {
            File.Move(draft, path, overwrite: false);
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            File.Delete(draft);
            return false;
        }
    }

    private static string Draft(string path, string text, UnixFileMode mode)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var draft = $"{path}.{Environment.ProcessId}.tmp";
        File.Delete(draft);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = mode;
        using (var stream = new FileStream(draft, options))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }
        return draft;
    }
}
