using System.Text;
using Hub.En16931.Model;

namespace Hub.En16931.Rules.Parties;

/// <summary>BR-CO-09: a VAT identifier starts with the code of the country that issued it.</summary>
internal static class VatPrefix
{
    /// <summary>Country codes of ISO 3166-1, with those that VAT identifiers also start with: EL (Greece), XI (Northern Ireland), 1A (Kosovo).</summary>
    private const string Countries =
        "1A AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA CC"
        + " CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH EL ER ES ET FI FJ FK FM FO FR GA GB GD"
        + " GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI"
        + " KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY"
        + " MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG"
        + " SH SI SJ SK SL SM SN SO SR ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE"
        + " VG VI VN VU WF WS XI YE YT ZA ZM ZW";

    /// <summary>South Sudan is only in UBL's list, the Netherlands Antilles only in CII's.</summary>
    private static readonly byte[] UblCodes = Encoding.ASCII.GetBytes(" " + Countries + " SS ");

    private static readonly byte[] CiiCodes = Encoding.ASCII.GetBytes(" " + Countries + " AN ");

    private static readonly TermPath CompanyIdentifier = TermPath.Parse("cbc:CompanyID", SyntaxBinding.Ubl.Vocabulary);

    /// <summary>UBL's rule only looks for the first two characters somewhere in the list: one character, or none, is found there.</summary>
    public static Outcome Ubl(Subject taxScheme)
    {
        var identifier = CompanyIdentifier.First(taxScheme.Tree, taxScheme.Node);
        if (identifier < 0 || !taxScheme.IsSingle(CompanyIdentifier))
        {
            return Outcome.Kept;
        }

        return UblCodes.AsSpan().IndexOf(Start(taxScheme.Tree.TextUtf8(identifier))) >= 0 ? Outcome.Kept : Outcome.Broken(identifier);
    }

    /// <summary>CII's rule wants a whole code.</summary>
    public static Outcome Cii(Subject identifier)
    {
        var start = Start(identifier.Tree.TextUtf8(identifier.Node));
        var isCode = start.Length == 2 && !start.Contains((byte)' ') && CiiCodes.AsSpan().IndexOf(start) >= 0;
        return identifier.KeptIf(isCode);
    }

    /// <summary>The first two characters; other than ASCII they are in no code.</summary>
    private static ReadOnlySpan<byte> Start(ReadOnlySpan<byte> text) => text[..Math.Min(2, text.Length)];
}
