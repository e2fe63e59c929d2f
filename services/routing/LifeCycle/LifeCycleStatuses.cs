using System.Collections.Frozen;

namespace Hub.Routing.LifeCycle;

/// <summary>The statuses that the hub knows by meaning. 224, 225, 226 and 228 exist in the code list without a published label: they are refused as unknown.</summary>
internal static class LifeCycleStatuses
{
    public const int First = 200;
    public const int Last = 228;

    public const int Deposited = 200;
    public const int Sent = 201;
    public const int MadeAvailable = 203;
    public const int Suspended = 208;
    public const int Completed = 209;
    public const int Refused = 210;
    public const int PaymentSent = 211;
    public const int Cashed = 212;
    public const int Rejected = 213;
    public const int Endorsed = 214;
    public const int RoutingError = 221;

    /// <summary>In order of their codes.</summary>
    public static readonly IReadOnlyList<LifeCycleStatus> All =
    [
        new(200, "Déposée", "Deposited", Actor.Platform),
        new(201, "Émise par la plateforme", "Sent by the platform", Actor.Platform | Actor.Supplier),
        new(202, "Reçue par la plateforme", "Received by the platform", Actor.Platform),
        new(203, "Mise à disposition", "Made available", Actor.Platform | Actor.Recipient),
        new(204, "Prise en charge", "Taken in charge", Actor.Recipient),
        new(205, "Approuvée", "Approved", Actor.Recipient),
        new(206, "Approuvée partiellement", "Partially approved", Actor.Recipient),
        new(207, "En litige", "Disputed", Actor.Recipient),
        new(208, "Suspendue", "Suspended", Actor.Recipient),
        new(209, "Complétée", "Completed", Actor.Supplier),
        new(210, "Refusée", "Refused", Actor.Recipient),
        new(211, "Paiement transmis", "Payment sent", Actor.Recipient | Actor.Accountant),
        new(212, "Encaissée", "Cashed", Actor.Supplier),
        new(213, "Rejetée", "Rejected", Actor.Platform),
        new(214, "Visée", "Endorsed", Actor.Recipient | Actor.Accountant),
        new(220, "Annulée", "Cancelled", Actor.None),
        new(221, "Erreur de routage", "Routing error", Actor.Platform | Actor.Recipient),
        new(227, "Changement de compte à payer", "Change of account to pay", Actor.None),
    ];

    private static readonly FrozenDictionary<int, LifeCycleStatus> ByCode = All.ToFrozenDictionary(status => status.Code);

    /// <summary>The status with this code; null when the hub does not know it.</summary>
    public static LifeCycleStatus? Find(int code) => ByCode.GetValueOrDefault(code);

    /// <summary>The bit of a status in a set of statuses reached.</summary>
    public static long Bit(int code) => 1L << (code - First);
}
