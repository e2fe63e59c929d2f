using System.Text;

namespace Hub.Notification.SendMail;

/// <summary>A digest as plain text.</summary>
internal static class DigestText
{
    public static string Write(Digest digest, DigestWords words, string account, Uri hub)
    {
        var text = new StringBuilder();
        text.AppendLine(words.ByStatus).AppendLine();
        foreach (var count in digest.Counts) text.AppendLine($"  {count.Count,7}  {count.Status} {words.NameOf(count.Label)}");
        if (digest.Rejected.Count > 0) text.AppendLine().AppendLine(words.Rejected).AppendLine();
        foreach (var line in digest.Rejected) Append(text, line, words, hub);
        if (digest.RejectedCount > digest.Rejected.Count) text.AppendLine(DigestWords.Fill(words.Others, digest.RejectedCount - digest.Rejected.Count));
        return text.AppendLine().AppendLine("-- ").AppendLine(DigestWords.Fill(words.Footer, account)).ToString();
    }

    private static void Append(StringBuilder text, RejectedLine line, DigestWords words, Uri hub)
    {
        text.AppendLine($"- {line.Number ?? words.Unnumbered} ({line.Status})").AppendLine($"  {DigestLinks.Invoice(hub, line)}");
        if (line.Rule is not null) text.AppendLine($"  {words.Rule} {line.Rule} {DigestLinks.Rule(hub, line.Rule)}");
        if (words.TextOf(line) is { } found) text.AppendLine($"  {found.ReplaceLineEndings(" ")}");
        text.AppendLine($"  {words.Event} {line.EventId}");
    }
}
