namespace Hub.Cdar;

/// <summary>The codes that a message is made of.</summary>
public static class CdarCodes
{
    /// <summary>MDT-3 of a message between platforms and their users.</summary>
    public const string Guideline = "urn.cpro.gouv.fr:1p0:CDV:invoice";

    /// <summary>MDT-3 of a message to the public portal alone.</summary>
    public const string PortalGuideline = "urn.cpro.gouv.fr:1p0:CDV:einvoicingF2";

    /// <summary>MDT-2: the invoice is under the reform.</summary>
    public const string Regulated = "REGULATED";

    /// <summary>MDT-77: what a party does with the invoice.</summary>
    public const string Processing = "23";

    /// <summary>MDT-77: what a platform does with it.</summary>
    public const string Transmission = "305";

    /// <summary>Role: platform.</summary>
    public const string Platform = "WK";

    /// <summary>Role: seller.</summary>
    public const string Seller = "SE";

    /// <summary>Role: buyer.</summary>
    public const string Buyer = "BY";

    /// <summary>Role: the public portal.</summary>
    public const string Portal = "DFH";

    /// <summary>Scheme of a SIREN.</summary>
    public const string SirenScheme = "0002";

    /// <summary>Scheme of a platform's number.</summary>
    public const string PlatformScheme = "0238";

    /// <summary>A platform's number: Chorus Pro, which has reasons of its own for a refusal.</summary>
    public const string ChorusPro = "9999";

    /// <summary>Scheme of an electronic address of the French directory.</summary>
    public const string AddressScheme = "0225";

    /// <summary>MDT-207: amount cashed.</summary>
    public const string Cashed = "MEN";

    /// <summary>MDT-113: reasons of a refusal (210) that only Chorus Pro has.</summary>
    public static readonly IReadOnlyList<string> RefusalsOfChorusPro = ["RETRAIT_MAN_SERV", "ST_CT_NON_DECLAR", "SUPPR_COMP_AVOIR", "TRANSF_PMNT_REGIE", "AUTRE", "COORD_BANC_ERR", "LIVR_INCOMP"];
}
