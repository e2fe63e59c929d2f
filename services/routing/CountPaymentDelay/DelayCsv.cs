using System.Buffers;
using System.Globalization;
using System.Text;

namespace Hub.Routing.CountPaymentDelay;

/// <summary>Payment delays as a spreadsheet in France opens them: semicolons, decimal commas, French headers, a byte-order mark. No cell is a formula, whatever a supplier calls itself.</summary>
internal static class DelayCsv
{
    private static readonly NumberFormatInfo French = new() { NumberDecimalSeparator = "," };
    private static readonly SearchValues<char> Quoted = SearchValues.Create(";\"\r\n");
    private static readonly SearchValues<char> Formula = SearchValues.Create("=+-@\t\r\n|%＝＋－＠");

    private static readonly IReadOnlyList<(string Header, Func<DelayedInvoice, PaymentDelay, string?> Cell)> Columns =
    [
        ("Identifiant", (row, _) => row.InvoiceId.ToString()),
        ("Numéro de facture", (row, _) => Text(row.Number)),
        ("Date de facture", (row, _) => Date(row.IssueDate)),
        ("Fournisseur", (row, _) => Text(row.SellerName)),
        ("SIRET fournisseur", (row, _) => Text(row.SellerSiret)),
        ("SIRET destinataire", (row, _) => Text(row.BuyerSiret)),
        ("Code service", (row, _) => Text(row.ServiceCode)),
        ("Montant TTC", (row, _) => Number(row.Case.Amount)),
        ("Devise", (row, _) => Text(row.Currency)),
        ("Statut", (row, _) => row.Case.Status.ToString(CultureInfo.InvariantCulture)),
        ("Date de dépôt", (row, _) => Date(ParisDate.Of(row.Case.DepositedAt))),
        ("Début du délai", (_, delay) => Date(delay.Start)),
        ("Délai légal (jours)", (_, delay) => delay.Days.ToString(CultureInfo.InvariantCulture)),
        ("Suspendue le", (_, delay) => Date(delay.Interrupted)),
        ("Complétée le", (_, delay) => Date(delay.Resumed)),
        ("Date limite de paiement", (_, delay) => Date(delay.Due)),
        ("Mandatée le", (row, _) => row.Case.Instants.EndorsedAt is { } at ? Date(ParisDate.Of(at)) : null),
        ("Payée le", (_, delay) => Date(delay.Paid)),
        ("Jours écoulés", (_, delay) => delay.DaysUsed.ToString(CultureInfo.InvariantCulture)),
        ("Jours de retard", (_, delay) => delay.DaysLate.ToString(CultureInfo.InvariantCulture)),
        ("Situation", (_, delay) => Name(delay.State)),
        ("Taux d'intérêt (%)", (_, delay) => Number(delay.Interest?.Rate)),
        ("Taux vérifié", (_, delay) => delay.Interest is { Rate: not null } interest ? (interest.RateVerified ? "oui" : "non") : null),
        ("Intérêts moratoires", (_, delay) => Number(delay.Interest?.Amount)),
        ("Indemnité forfaitaire", (_, delay) => Number(delay.FlatFee)),
    ];

    /// <summary>The line of headers, behind the byte-order mark.</summary>
    public static string Header { get; } = "\uFEFF" + Line(Columns.Select(column => (string?)column.Header));

    /// <summary>The line of an invoice.</summary>
    public static string Line(DelayedInvoice invoice, PaymentDelay delay) => Line(Columns.Select(column => column.Cell(invoice, delay)));

    private static string Line(IEnumerable<string?> cells)
    {
        var line = new StringBuilder();
        foreach (var cell in cells) line.Append(line.Length == 0 ? "" : ";").Append(Quote(cell ?? ""));
        return line.Append("\r\n").ToString();
    }

    private static string Quote(string cell) => cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    /// <summary>An apostrophe before what a spreadsheet would run, spaces before it or not.</summary>
    private static string? Text(string? text)
    {
        if (string.IsNullOrEmpty(text)) return text;
        var visible = text.AsSpan().TrimStart(' ');
        return visible.Length > 0 && Formula.Contains(visible[0]) ? "'" + text : text;
    }

    private static string? Date(DateOnly? date) => date?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string? Number(decimal? number) => number?.ToString("0.00", French);

    private static string Name(DelayState state) => state switch
    {
        DelayState.NotStarted => "non commencé",
        DelayState.Running => "en cours",
        DelayState.DueSoon => "échéance proche",
        DelayState.Late => "en retard",
        DelayState.Interrupted => "suspendu",
        DelayState.Paid => "payée",
        DelayState.PaidLate => "payée en retard",
        _ => "sans paiement",
    };
}
