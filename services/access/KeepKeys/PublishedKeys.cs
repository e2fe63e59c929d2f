using System.Globalization;
using System.Text;

namespace Hub.Access.KeepKeys;

/// <summary>
/// The file of public keys: PEM, the key in use first. Before an older key stands the line <c>Keep-Until: …</c>; readers of PEM pass over such text (RFC 7468, section 2), so one
/// file holds the whole state and changes in one step.
/// </summary>
internal static class PublishedKeys
{
    private const string Label = "Keep-Until: ";
    private const string End = "-----END PUBLIC KEY-----";
    private const string Begin = "-----BEGIN PUBLIC KEY-----";

    /// <summary>Reads the file's text.</summary>
    public static IReadOnlyList<PublishedKey> Read(string text) =>
        [.. text.Split(End).Where(part => part.Contains(Begin, StringComparison.Ordinal)).Select(ReadOne)];

    /// <summary>Writes the file's text.</summary>
    public static string Write(IEnumerable<PublishedKey> keys)
    {
        var text = new StringBuilder();
        foreach (var key in keys)
        {
            if (key.KeepUntil is { } until) text.Append(Label).AppendLine(until.ToString("O", CultureInfo.InvariantCulture));
            text.AppendLine(key.Pem);
        }
        return text.ToString();
    }

    /// <summary>What the file must say when <paramref name="inUse"/> signs: every other key stays until its tokens have expired, then goes.</summary>
    public static IReadOnlyList<PublishedKey> With(string inUse, IEnumerable<PublishedKey> before, DateTimeOffset now, TimeSpan keep) =>
    [
        new PublishedKey(inUse, null),
        .. before.Where(key => key.Pem != inUse).Select(key => key with { KeepUntil = key.KeepUntil ?? now + keep }).Where(key => key.KeepUntil > now),
    ];

    private static PublishedKey ReadOne(string part)
    {
        var begin = part.IndexOf(Begin, StringComparison.Ordinal);
        return new PublishedKey(part[begin..] + End, ReadKeepUntil(part[..begin]));
    }

    private static DateTimeOffset? ReadKeepUntil(string before)
    {
        var at = before.IndexOf(Label, StringComparison.Ordinal);
        return at < 0 ? null : DateTimeOffset.Parse(before[(at + Label.Length)..].Trim(), CultureInfo.InvariantCulture);
    }
}
