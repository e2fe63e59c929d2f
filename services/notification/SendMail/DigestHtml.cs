using System.Text;
using System.Text.Encodings.Web;

namespace Hub.Notification.SendMail;

/// <summary>A digest as HTML: no image, no script, nothing loaded from anywhere. Whatever comes from an invoice is escaped.</summary>
internal static class DigestHtml
{
    public static string Write(Digest digest, DigestWords words, string account, Uri hub)
    {
        var html = new StringBuilder();
        html.Append($"<!DOCTYPE html><html lang=\"{words.Code}\"><head><meta charset=\"utf-8\"><title>{Title(digest, words)}</title></head><body style=\"font-family:sans-serif\">");
        html.Append($"<h1 style=\"font-size:1.2em\">{Title(digest, words)}</h1><h2 style=\"font-size:1em\">{Escape(words.ByStatus)}</h2><table>");
        foreach (var count in digest.Counts) html.Append($"<tr><td style=\"text-align:right\">{count.Count}</td><td>{count.Status}</td><td>{Escape(words.NameOf(count.Label))}</td></tr>");
        html.Append("</table>");
        if (digest.Rejected.Count > 0) AppendRejected(html, digest, words, hub);
        return html.Append($"<hr><p style=\"color:#595959\">{Escape(DigestWords.Fill(words.Footer, account))}</p></body></html>").ToString();
    }

    private static void AppendRejected(StringBuilder html, Digest digest, DigestWords words, Uri hub)
    {
        html.Append($"<h2 style=\"font-size:1em\">{Escape(words.Rejected)}</h2><ul>");
        foreach (var line in digest.Rejected) Append(html, line, words, hub);
        html.Append("</ul>");
        if (digest.RejectedCount > digest.Rejected.Count) html.Append($"<p>{Escape(DigestWords.Fill(words.Others, digest.RejectedCount - digest.Rejected.Count))}</p>");
    }

    private static void Append(StringBuilder html, RejectedLine line, DigestWords words, Uri hub)
    {
        html.Append($"<li>{Link(DigestLinks.Invoice(hub, line), line.Number ?? words.Unnumbered)} ({line.Status})");
        if (line.Rule is not null) html.Append($"<br>{Escape(words.Rule)} {Link(DigestLinks.Rule(hub, line.Rule), line.Rule)}");
        if (words.TextOf(line) is { } found) html.Append($"<br>{Escape(found)}");
        html.Append($"<br><small>{Escape(words.Event)} {line.EventId}</small></li>");
    }

    private static string Title(Digest digest, DigestWords words) => Escape(DigestWords.Fill(words.Title, digest.Events, digest.RejectedCount));

    private static string Link(Uri target, string text) => $"<a href=\"{Escape(target.AbsoluteUri)}\">{Escape(text)}</a>";

    private static string Escape(string text) => HtmlEncoder.Default.Encode(text);
}
