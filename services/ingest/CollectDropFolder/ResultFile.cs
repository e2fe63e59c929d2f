using System.Text;

namespace Hub.Ingest.CollectDropFolder;

/// <summary>Writes a result whole or not at all: who fetches it never sees half of it.</summary>
internal static class ResultFile
{
    /// <summary>Writes <c>NAME.result.json</c>; the result of an earlier file of the same name is replaced.</summary>
    public static void Write(AccountFolder folder, TakenFile file, string text)
    {
        // Hidden, so that no fetch by pattern takes it.
        var draft = Path.Combine(folder.Results, "." + file.Ticketed);
        File.Delete(draft);
        using (var stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write))
        {
            stream.Write(Encoding.UTF8.GetBytes(text));
            stream.Flush(flushToDisk: true);
        }
        File.Move(draft, Path.Combine(folder.Results, file.Name + ".result.json"), overwrite: true);
    }
}
