using System.Globalization;
using System.Text;

namespace Hub.Samples.Broken;

/// <summary>Damages a written document. An edit that finds nothing to change is a fault: the sample would be valid.</summary>
internal static class TextEdit
{
    public static byte[] Replace(byte[] document, string old, string replacement)
    {
        var text = Encoding.UTF8.GetString(document);
        var at = text.IndexOf(old, StringComparison.Ordinal);
        if (at < 0) throw new InvalidOperationException($"The document has no {old}.");
        return Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), replacement, text.AsSpan(at + old.Length)));
    }

    /// <summary>Takes out everything from one text to another, both included, the last time that it occurs.</summary>
    public static byte[] CutLast(byte[] document, string from, string to)
    {
        var text = Encoding.UTF8.GetString(document);
        var start = text.LastIndexOf(from, StringComparison.Ordinal);
        var end = start < 0 ? -1 : text.IndexOf(to, start, StringComparison.Ordinal);
        if (end < 0) throw new InvalidOperationException($"The document has no {from} … {to}.");
        return Encoding.UTF8.GetBytes(text.Remove(start, end + to.Length - start));
    }

    public static byte[] Truncate(byte[] document) => document[..(document.Length * 2 / 3)];

    public static string Amount(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
