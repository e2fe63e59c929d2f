namespace Hub.Routing.KeepDirectory.National;

/// <summary>
/// The names of the F14 export (interface FFE1435A), all in one place. The flags of <c>DonneesB2G</c> and the kinds of data are known from the external specifications; the other element names were read in public
/// projects that quote <c>Annuaire_Consultation_F14.xsd</c>, not in the schema itself: check them against a real export before relying on it.
/// </summary>
internal static class NationalNames
{
    public const string Kind = "TypeFlux";
    public const string Full = "COMPLET";
    public const string Differential = "DIFFERENTIEL";

    public const string Establishment = "Etablissement";
    public const string RoutingCode = "CodeRoutage";
    public const string Line = "LigneAnnuaire";

    public const string Reason = "MotifPresence";
    public const string Removed = "SUPPRESSION";
    public const string Status = "Statut";
    public const string Name = "Nom";
    public const string Siret = "IdSIRET";
    public const string RoutingId = "IdRoutage";

    public const string PublicData = "DonneesB2G";
    public const string ServiceDemanded = "Service";
    public const string EngagementDemanded = "EngagementJuridique";
    public const string EitherDemanded = "EngJurServ";
    public const string WorksOwner = "MOA";
    public const string WorksOwnerOnly = "MOAunique";
    public const string ReportsPayment = "StatutMiseEnPaiement";

    public const string Nature = "Nature";
    public const string From = "DateDebut";
    public const string Until = "DateFin";
    public const string EffectiveUntil = "DateFinEffective";
    public const string LineSiret = "IdLinSIRET";
    public const string LineRoutingId = "IdLinRoutage";

    /// <summary>Values of <see cref="Status"/> that mean "takes invoices": spelled out in exports, a letter in the directory API.</summary>
    public static readonly IReadOnlySet<string> Active = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "ACTIF", "A" };

    /// <summary>Values of <see cref="Nature"/> that mask an address.</summary>
    public static readonly IReadOnlySet<string> Masking = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "M", "Masquage" };

    /// <summary>The elements that hold one entry each.</summary>
    public static readonly IReadOnlySet<string> Entries = new HashSet<string>(StringComparer.Ordinal) { Establishment, RoutingCode, Line };
}
