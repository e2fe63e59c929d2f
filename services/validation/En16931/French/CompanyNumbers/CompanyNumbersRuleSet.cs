using Hub.En16931.Model;

namespace Hub.En16931.French.CompanyNumbers;

/// <summary>Check digits of SIREN (scheme 0002) and SIRET (scheme 0009). Most mistyped numbers fail them; so does test data that was made up.</summary>
internal sealed class CompanyNumbersRuleSet : RuleSet
{
    private const int SirenDigits = 9;
    private const int SiretDigits = 14;

    /// <summary>Where parties have such numbers, with the two rules as they are for that term.</summary>
    private static readonly (Term Term, Rule Siren, Rule Siret)[] Places =
    [
        Place(Term.SellerIdentifier), Place(Term.SellerGlobalIdentifier), Place(Term.SellerLegalIdentifier),
        Place(Term.BuyerIdentifier), Place(Term.BuyerGlobalIdentifier), Place(Term.BuyerLegalIdentifier),
        Place(Term.PayeeIdentifier), Place(Term.PayeeGlobalIdentifier), Place(Term.PayeeLegalIdentifier),
    ];

    /// <inheritdoc/>
    public override string Id => "FR-NUMBERS";

    /// <inheritdoc/>
    public override string Version => "1";

    /// <inheritdoc/>
    public override IReadOnlyList<Rule> RulesFor(InvoiceSyntax syntax) => [.. Places.DistinctBy(place => place.Siren.Terms[0]).SelectMany(place => new[] { place.Siren, place.Siret })];

    internal override void Judge(JudgedDocument document, FindingSink findings)
    {
        foreach (var (term, siren, siret) in Places)
        {
            for (var identifier = document.Invoice[term]; identifier.IsPresent; identifier = identifier.Next())
            {
                if (Broken(identifier, siren, siret) is { } rule)
                {
                    findings.Report(rule, document.Tree, identifier.Node);
                }
            }
        }
    }

    /// <summary>Numbers of another length or with other characters are the concern of BR-FR-09 and BR-FR-32.</summary>
    private static Rule? Broken(Leaf identifier, Rule sirenRule, Rule siretRule) =>
        identifier.HasScheme("0002"u8) && Number(identifier, SirenDigits) is { } siren && !CheckDigit.IsRight(siren) ? sirenRule
        : identifier.HasScheme("0009"u8) && Number(identifier, SiretDigits) is { } siret && !CheckDigit.IsRight(siret) && !IsPostOffice(siret) ? siretRule
        : null;

    private static string? Number(Leaf identifier, int digits) =>
        identifier.Text is { } text && text.Length == digits && !text.AsSpan().ContainsAnyExceptInRange('0', '9') ? text : null;

    /// <summary>La Poste numbers its establishments by another key: the sum of the digits is a multiple of five.</summary>
    private static bool IsPostOffice(string siret) => siret.StartsWith("356000000", StringComparison.Ordinal) && siret.Sum(digit => digit - '0') % 5 == 0;

    private static (Term Term, Rule Siren, Rule Siret) Place(Term term) => (
        term,
        Key(
            "FR-SIREN-KEY", term,
            "La clé du SIREN {found} est fausse : l'un de ses chiffres est sans doute mal saisi.",
            "The check digit of the SIREN {found} is wrong: one of its digits is probably mistyped."),
        Key(
            "FR-SIRET-KEY", term,
            "La clé du SIRET {found} est fausse : l'un de ses chiffres est sans doute mal saisi.",
            "The check digit of the SIRET {found} is wrong: one of its digits is probably mistyped."));

    private static Rule Key(string id, Term term, string french, string english) => new(id, Severity.Warning, [TermNumbers.Of(term)], french, english);
}
