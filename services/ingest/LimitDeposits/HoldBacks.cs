using System.Globalization;
using Hub.Ingest.ReadDocuments;

namespace Hub.Ingest.LimitDeposits;

/// <summary>The reasons in words, each with its limit.</summary>
internal static class HoldBacks
{
    public static HoldBack TooManyInvoices(int perMinute, TimeSpan wait) => new(
        IngestProblems.QuotaOfInvoices,
        $"This account has deposited more than its {perMinute} invoices a minute. Send the deposit again, unchanged, in {Seconds(wait)} s.",
        $"Ce compte a déposé plus que ses {perMinute} factures par minute. Renvoyez le dépôt, inchangé, dans {Seconds(wait)} s.",
        wait);

    public static HoldBack TooManyDeposits(int limit, TimeSpan wait) => new(
        IngestProblems.QuotaOfDeposits,
        $"This account is sending {limit} deposits already, the most at the same time. Send this one when one of them is answered.",
        $"Ce compte envoie déjà {limit} dépôts, le maximum en même temps. Envoyez celui-ci quand l'un d'eux aura reçu sa réponse.",
        wait);

    public static HoldBack TooManyBytes(long limit, TimeSpan wait) => new(
        IngestProblems.QuotaOfBytes,
        $"The deposits that this account is sending would exceed {Text.Bytes(limit)}, the most at the same time. Send this one when one of them is answered.",
        $"Les dépôts que ce compte est en train d'envoyer dépasseraient {Text.Octets(limit)}, le maximum en même temps. Envoyez celui-ci quand l'un d'eux aura reçu sa réponse.",
        wait);

    public static HoldBack HubIsLate(TimeSpan age, TimeSpan wait) => new(
        IngestProblems.HubIsLate,
        $"What was deposited before has waited for {Seconds(age)} s or will. Nothing of it is lost, and nothing of this deposit was taken. Send it again, unchanged, in {Seconds(wait)} s.",
        $"Les dépôts précédents attendent depuis {Seconds(age)} s ou attendront ce temps. Rien n'en est perdu, et rien de ce dépôt n'a été pris. Renvoyez-le, inchangé, dans {Seconds(wait)} s.",
        wait);

    public static HoldBack DiskIsFull(TimeSpan wait) => new(
        IngestProblems.DiskIsFull,
        $"The hub has no room left for deposits; its operator sees it. Nothing of this one was taken. Send it again, unchanged, in {Seconds(wait)} s.",
        $"Le hub n'a plus de place pour les dépôts ; son exploitant le voit. Rien de celui-ci n'a été pris. Renvoyez-le, inchangé, dans {Seconds(wait)} s.",
        wait);

    /// <summary>Whole seconds, rounded up: what Retry-After can say.</summary>
    public static string Seconds(TimeSpan wait) => Math.Ceiling(wait.TotalSeconds).ToString("0", CultureInfo.InvariantCulture);
}
