using Hub.En16931.Model;

namespace Hub.En16931.French.CompanyNumbers;

/// <summary>Check digits of SIREN (scheme 0002) and SIRET (scheme 0009). Most mistyped numbers fail them; so does test data that was made up.</summary>
internal sealed class CompanyNumbersRuleSet : RuleSet
{
    private const int SirenDigits = 9;
    private const int SiretDigits = 14;

    private static readonly Rule Siren = new(
        "FR-SIREN-KEY",
        Severity.Warning,
        ["BT-30", "BT-47", "BT-61"],
        "La clé du SIREN {found} est fausse : l'un de ses chiffres est sans doute mal saisi.",
        "The check digit of the SIREN {found} is wrong: one of its digits is probably mistyped.");

    private static readonly Rule Siret = new(
        "FR-SIRET-KEY",
        Severity.Warning,
        ["BT-29", "BT-46", "BT-60"],
        "La clé du SIRET {found} est fausse : l'un de ses chiffres est sans doute mal saisi.",
        "The check digit of the SIRET {found} is wrong: one of its digits is probably mistyped.");

    private static readonly Term[] Identifiers =
    [
        Term.SellerIdentifier, Term.SellerGlobalIdentifier, Term.SellerLegalIdentifier,
        Term.BuyerIdentifier, Term.BuyerGlobalIdentifier, Term.BuyerLegalIdentifier,
        Term.PayeeIdentifier, Term.PayeeGlobalIdentifier, Term.PayeeLegalIdentifier,
    ];

    /// <inheritdoc/>
    public override string Id => "FR-NUMBERS";

    /// <inheritdoc/>
    public override string Version => "1";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> RulesFor(InvoiceSyntax syntax) => [Siren, Siret];

    internal override void Judge(JudgedDocument document, FindingSink findings)
    {
        foreach (var term in Identifiers)
        {
            for (var identifier = document.Invoice[term]; identifier.IsPresent; identifier = identifier.Next())
            {
                if (Broken(identifier) is { } rule)
                {
                    findings.Report(rule, document.Tree, identifier.Node);
                }
            }
        }
    }

    /// <summary>Numbers of another length or with other characters are the concern of BR-FR-09 and BR-FR-32.</summary>
    private static Rule? Broken(Leaf identifier) => (identifier.Scheme, identifier.Text) switch
    {
        ("0002", { Length: SirenDigits } siren) when siren.All(char.IsAsciiDigit) && !CheckDigit.IsRight(siren) => Siren,
        ("0009", { Length: SiretDigits } siret) when siret.All(char.IsAsciiDigit) && !CheckDigit.IsRight(siret) && !IsPostOffice(siret) => Siret,
        _ => null,
    };

    /// <summary>La Poste numbers its establishments by another key: the sum of the digits is a multiple of five.</summary>
    private static bool IsPostOffice(string siret) => siret.StartsWith("356000000", StringComparison.Ordinal) && siret.Sum(digit => digit - '0') % 5 == 0;
}
