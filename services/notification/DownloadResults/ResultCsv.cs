using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hub.Notification.DownloadResults;

/// <summary>Results as a spreadsheet opens them. No cell is a formula, whatever a file is called.</summary>
/// <param name="separator">Between cells.</param>
/// <param name="mark">What the file begins with.</param>
/// <param name="numbers">How amounts are written.</param>
/// <param name="french">True: headers and texts in French.</param>
internal sealed class ResultCsv(char separator, string mark, NumberFormatInfo numbers, bool french)
{
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n|%＝＋－＠");

    /// <summary>RFC 4180: commas, points, English.</summary>
    public static readonly ResultCsv Plain = new(',', "", NumberFormatInfo.InvariantInfo, french: false);

    /// <summary>As Excel opens it in France: semicolons, decimal commas, French, a byte-order mark.</summary>
    public static readonly ResultCsv ForFrance = new(';', "\uFEFF", new NumberFormatInfo { NumberDecimalSeparator = "," }, french: true);

    private readonly SearchValues<char> quoted = SearchValues.Create([separator, '"', '\r', '\n']);

    /// <summary>The first line.</summary>
    public string Header => mark + Line(french
        ? ["Identifiant", "Numéro", "Fichier", "SHA-256", "SIRET acheteur", "Destinataire", "Date de facture", "Montant TTC", "Devise", "Statut", "Libellé", "Depuis (UTC)", "Motif", "Commentaire", "Anomalies", "Règles", "À corriger"]
        : ["Id", "Number", "File", "SHA-256", "Buyer SIRET", "Collectivity", "Issue date", "Total with VAT", "Currency", "Status", "Label", "Since (UTC)", "Reason", "Comment", "Findings", "Rules", "To mend"]);

    /// <summary>The line of an invoice.</summary>
    public string Line(InvoiceResult result) => Line([
        result.Id.ToString(),
        Text(result.Number),
        Text(result.FileName),
        result.Sha256,
        Text(result.BuyerSiret),
        Text(result.CollectivityAccount),
        result.IssueDate?.ToString(french ? "dd/MM/yyyy" : "yyyy-MM-dd", CultureInfo.InvariantCulture),
        result.TotalWithVat?.ToString("0.00", numbers),
        Text(result.Currency),
        result.Status.ToString(CultureInfo.InvariantCulture),
        french ? result.Label.French : result.Label.English,
        result.StatusAt.ToString(french ? "dd/MM/yyyy HH:mm:ss" : "yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture),
        Text(result.Reason),
        Text(result.Comment),
        result.FindingCount.ToString(CultureInfo.InvariantCulture),
        string.Join(' ', result.Rules),
        Text(french ? result.RemedyFr : result.Remedy),
    ]);

    private string Line(IReadOnlyList<string?> cells) => new StringBuilder().AppendJoin(separator, cells.Select(cell => Quote(cell ?? ""))).Append("\r\n").ToString();

    private string Quote(string cell) => cell.AsSpan().ContainsAny(quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    /// <summary>An apostrophe before what a spreadsheet would run, spaces before it or not.</summary>
    private static string? Text(string? text)
    {
        if (string.IsNullOrEmpty(text)) return text;
        var visible = text.AsSpan().TrimStart(' ');
        return visible.Length > 0 && Formula.Contains(visible[0]) ? "'" + text : text;
    }
}
