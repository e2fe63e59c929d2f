using System.Globalization;

namespace Hub.Notification.SendMail;

/// <summary>The words of a digest in one language.</summary>
internal sealed record DigestWords(string Code, string Title, string ByStatus, string Rejected, string Unnumbered, string Rule, string Event, string Others, string Footer)
{
    private static readonly DigestWords French = new(
        "fr", "Vos factures : {0} étape(s), {1} rejet(s) ou refus", "Étapes par statut", "Factures rejetées ou refusées", "sans numéro lisible", "règle", "événement",
        "… et {0} autre(s) : voyez le fil des événements.", "Vous recevez ce message parce que votre compte « {0} » s'y est abonné ; DELETE /v1/mail-digest y met fin.");

    private static readonly DigestWords English = new(
        "en", "Your invoices: {0} step(s), {1} rejected or refused", "Steps by status", "Invoices rejected or refused", "without a readable number", "rule", "event",
        "… and {0} more: see the feed of events.", "You get this message because your account “{0}” subscribed to it; DELETE /v1/mail-digest ends that.");

    public static DigestWords Of(DigestLanguage language) => language == DigestLanguage.French ? French : English;

    public static string Fill(string text, params object[] values) => string.Format(CultureInfo.InvariantCulture, text, values);

    public string NameOf(StatusName name) => this == French ? name.French : name.English;

    public string? TextOf(RejectedLine line) => this == French ? line.French : line.English;
}
