using System.Collections.Frozen;

namespace Hub.Routing.LifeCycle;

/// <summary>The statuses that the hub knows by meaning. 224, 225, 226 and 228 exist in the code list without a published label: they are refused as unknown.</summary>
internal static class LifeCycleStatuses
{
    public const int First = 200;
    public const int Last = 228;

    public const int Deposited = 200;
    public const int MadeAvailable = 203;
    public const int Rejected = 213;
    public const int RoutingError = 221;

    /// <summary>In order of their codes.</summary>
    public static readonly IReadOnlyList<LifeCycleStatus> All =
    [
        new(200, "Déposée", "Deposited", "DEPOSEE", Actor.Platform),
        new(201, "Émise par la plateforme", "Sent by the platform", "EN_COURS_ACHEMINEMENT", Actor.Platform),
        new(202, "Reçue par la plateforme", "Received by the platform", null, Actor.Platform),
        new(203, "Mise à disposition", "Made available", "MISE_A_DISPOSITION", Actor.Platform | Actor.Recipient),
        new(204, "Prise en charge", "Taken in charge", "PRISE_EN_COMPTE", Actor.Recipient),
        new(205, "Approuvée", "Approved", "SERVICE_FAIT", Actor.Recipient),
        new(206, "Approuvée partiellement", "Partially approved", null, Actor.Recipient),
        new(207, "En litige", "Disputed", null, Actor.Recipient),
        new(208, "Suspendue", "Suspended", "SUSPENDUE", Actor.Recipient),
        new(209, "Complétée", "Completed", "COMPLETEE", Actor.Supplier),
        new(210, "Refusée", "Refused", "REJETEE", Actor.Recipient),
        new(211, "Paiement transmis", "Payment sent", "MISE_EN_PAIEMENT", Actor.Recipient),
        new(212, "Encaissée", "Cashed", null, Actor.Supplier),
        new(213, "Rejetée", "Rejected", null, Actor.Platform),
        new(214, "Visée", "Endorsed", "MANDATEE", Actor.Recipient),
        new(220, "Annulée", "Cancelled", null, Actor.None),
        new(221, "Erreur de routage", "Routing error", null, Actor.Platform),
        new(227, "Changement de compte à payer", "Change of account to pay", null, Actor.None),
    ];

    private static readonly FrozenDictionary<int, LifeCycleStatus> ByCode = All.ToFrozenDictionary(status => status.Code);

    /// <summary>The status with this code; null when the hub does not know it.</summary>
    public static LifeCycleStatus? Find(int code) => ByCode.GetValueOrDefault(code);

    /// <summary>The bit of a status in a set of statuses reached.</summary>
    public static long Bit(int code) => 1L << (code - First);
}
