namespace Hub.Notification;

/// <summary>The invoice's life cycle as it is told afterwards. What may follow what is decided by routing; here every step that happened is put in its place.</summary>
internal static class LifeCycle
{
    public const int Deposited = 200;
    public const int Received = 202;
    public const int Delivered = 203;
    public const int Rejected = 213;
    public const int RoutingError = 221;

    /// <summary>Statuses take less than this, so that one number can hold an instant and a status.</summary>
    private const int StatusRange = 1024;

    private static readonly Dictionary<int, StatusName> Names = new()
    {
        [200] = new("Déposée", "Deposited"),
        [201] = new("Émise par la plateforme", "Sent by the platform"),
        [202] = new("Reçue par la plateforme", "Received by the platform"),
        [203] = new("Mise à disposition", "Made available"),
        [204] = new("Prise en charge", "Taken in charge"),
        [205] = new("Approuvée", "Approved"),
        [206] = new("Approuvée partiellement", "Partly approved"),
        [207] = new("En litige", "Disputed"),
        [208] = new("Suspendue", "Suspended"),
        [209] = new("Complétée", "Completed"),
        [210] = new("Refusée", "Refused"),
        [211] = new("Paiement transmis", "Payment sent"),
        [212] = new("Encaissée", "Cashed"),
        [213] = new("Rejetée", "Rejected"),
        [214] = new("Visée", "Endorsed"),
        [220] = new("Annulée", "Cancelled"),
        [221] = new("Erreur routage", "Routing error"),
        [227] = new("Changement de compte à payer", "Change of account to pay"),
    };

    /// <summary>
    /// Where a step stands in its invoice's life; the highest is the invoice's state. Steps go by their instant, those of one instant by their number. Only the deposit and its
    /// transmission (200 to 202) come first whatever their instant: another machine's clock may have been ahead.
    /// </summary>
    public static long PositionOf(int status, DateTimeOffset at) => status <= Received ? status : PositionAt(status, at);

    /// <summary>Where a step stands that comes after others whatever its status: an invoice that its supplier sends on is "sent" (201) for a second time.</summary>
    public static long PositionAt(int status, DateTimeOffset at) => at.ToUnixTimeMilliseconds() * StatusRange + status;

    /// <summary>Where a step stands that belongs to the history and never is the invoice's state: below zero. Its absolute value orders it among the others.</summary>
    public static long PositionAside(int status, DateTimeOffset at) => -PositionAt(status, at);

    /// <summary>What people call a status.</summary>
    public static StatusName NameOf(int status) => Names.TryGetValue(status, out var name) ? name : new StatusName($"Statut {status}", $"Status {status}");

    /// <summary>True while the platform has said nothing of the invoice but that it came.</summary>
    public static bool IsInProgress(int status) => status <= Received;

    /// <summary>True from the moment at which the collectivity can have the invoice.</summary>
    public static bool IsDelivered(int status) => !IsInProgress(status) && status is not (Rejected or RoutingError);

    /// <summary>True when the collectivity, or the supplier after it, has said something.</summary>
    public static bool IsAnswered(int status) => IsDelivered(status) && status != Delivered;
}
