using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Hub.Cdar.Model;
using Hub.Hosting.HtmlPages;

namespace Hub.Flows.WriteLifeCycle;

/// <summary>A life-cycle message as people read it: one page in French without script or style. Pure.</summary>
internal static class MessagePage
{
    private const string Policy = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static HtmlPage Of(CdarMessage message)
    {
        var html = new StringBuilder("<!DOCTYPE html>\n<html lang=\"fr\"><head><meta charset=\"utf-8\"><meta name=\"robots\" content=\"noindex\"><title>");
        html.Append(Text(message.Name ?? message.Id)).Append("</title></head>\n<body><main><h1>Message de cycle de vie</h1>\n<dl>");
        Row(html, "Message", message.Id);
        Row(html, "Posé le", Time(message.StatusAt));
        Row(html, "Par", Party(message.Issuer));
        foreach (var recipient in message.Recipients) Row(html, "Pour", Party(recipient));
        html.Append("</dl>\n");
        foreach (var reference in message.References) Reference(html, reference);
        html.Append("</main></body></html>\n");
        return new HtmlPage(Encoding.UTF8.GetBytes(html.ToString()), Policy);
    }

    private static void Reference(StringBuilder html, CdarReference reference)
    {
        html.Append("<h2>Facture ").Append(Text(reference.Number)).Append(" : ").Append(Text($"{reference.Label} ({reference.Status})")).Append("</h2>\n<dl>");
        Row(html, "Date de la facture", reference.IssueDate?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture));
        Row(html, "Vendeur", reference.Seller?.Value);
        foreach (var detail in reference.Details)
        {
            Row(html, "Motif", Join(detail.ReasonCode, detail.Reason));
            Row(html, "Action demandée", Join(detail.ActionCode, detail.Action));
            foreach (var note in detail.Notes) Row(html, "Commentaire", note);
            foreach (var datum in detail.Characteristics) Row(html, datum.TypeCode ?? "Donnée", Datum(datum));
        }
        html.Append("</dl>\n");
    }

    private static string? Datum(CdarCharacteristic datum) =>
        datum.Amount is { } amount ? string.Create(CultureInfo.InvariantCulture, $"{amount} {datum.Currency} ({datum.Percent} %)") : Join(datum.Name, datum.Location);

    private static string? Party(CdarParty? party) => party is null ? null : Join(party.Name ?? party.Role, party.Id?.Value);

    private static string? Time(DateTime? time) => time?.ToString("dd/MM/yyyy HH:mm:ss", CultureInfo.InvariantCulture);

    private static string? Join(string? one, string? other) => one is null ? other : other is null ? one : $"{one} – {other}";

    private static void Row(StringBuilder html, string name, string? value)
    {
        if (value is not null) html.Append("<dt>").Append(Text(name)).Append("</dt><dd>").Append(Text(value)).Append("</dd>\n");
    }

    private static string Text(string? text) => Encoder.Encode(text ?? "");
}
