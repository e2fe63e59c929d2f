using System.Text.RegularExpressions;

namespace Hub.RuleTables;

/// <summary>Official XPath paths in the words of the tables: every predicate becomes a name the engine knows, or "@attribute".</summary>
internal static partial class Paths
{
    private static readonly Dictionary<string, string> Predicates = new(StringComparer.Ordinal)
    {
        ["cbc:ChargeIndicator=false()"] = "[allowance]",
        ["cbc:ChargeIndicator=true()"] = "[charge]",
        ["cbc:DocumentTypeCode='130'"] = "[invoiced-object]",
        ["cbc:DocumentTypeCode!='130'ornot(cbc:DocumentTypeCode)"] = "[not-invoiced-object]",
        ["cac:TaxScheme/upper-case(cbc:ID)='VAT'"] = "[vat]",
        ["cac:TaxScheme/upper-case(cbc:ID)!='VAT'"] = "[other-tax]",
        ["upper-case(@schemeID)='SEPA'"] = "[sepa]",
        ["not(ancestor::ram:SpecifiedTradeProduct)andnot(ancestor::ram:ShipToTradeParty)"] = "[not-of-product-or-delivery]",
        ["not(ancestor::ram:SpecifiedTaxRegistration)"] = "[not-of-tax-registration]",
        ["ram:ChargeIndicator/udt:Indicator=false()"] = "[allowance]",
        ["ram:ChargeIndicator/udt:Indicator=true()"] = "[charge]",
        ["@format='102'"] = "[date-102]",
        ["@listID='7161'ornot(@listID)"] = "[reason-of-7161]",
        ["@listID='5153'"] = "[reason-of-5153]",
        ["@listID!=''"] = "[reason-of-named-list]",
        ["ram:TypeCode='50'"] = "[tender]",
        ["ram:TypeCode='130'"] = "[invoiced-object]",
        ["normalize-space(ram:TypeCode)='130'"] = "[invoiced-object-trimmed]",
        ["normalize-space(ram:TypeCode)='916'"] = "[supporting-trimmed]",
        ["(normalize-space(ram:TypeCode)='30'ornormalize-space(ram:TypeCode)='58')andnot(ram:PayeePartyCreditorFinancialAccount/ram:IBANID"
            + "orram:PayeePartyCreditorFinancialAccount/ram:ProprietaryID)"] = "[credit-transfer-without-account]",
    };

    private static readonly Dictionary<string, string> Endings = new(StringComparer.Ordinal)
    {
        ["ends-with(name(),'Amount')andnot(ends-with(name(),'PriceAmount'))andnot(ancestor::cac:Price/cac:AllowanceCharge)"]
            = "*Amount[not-a-price]",
        ["ends-with(name(),'Amount')andnot(self::ram:TaxTotalAmount)"] = "*Amount[not-tax-total]",
    };

    /// <summary>A path, or several with "|" between.</summary>
    public static string Translate(string path)
    {
        var paths = OutsideBrackets().Split(Spaces().Replace(WithoutParentheses(path), " ")).Select(TranslateOne);
        return string.Join(" | ", paths);
    }

    /// <summary>"(a | b)/c" is "a/c | b/c".</summary>
    private static string WithoutParentheses(string path) => Alternatives().Match(path) is { Success: true } match
        ? $"{match.Groups["one"].Value.Trim()}{match.Groups["rest"].Value} | {match.Groups["other"].Value.Trim()}{match.Groups["rest"].Value}"
        : path;

    private static string TranslateOne(string path)
    {
        var text = EndingStep().Replace(path.Trim(), match => EndingOf(match.Groups[1].Value));
        return Predicate().Replace(text, match => PredicateOf(match.Groups[1].Value));
    }

    private static string EndingOf(string predicate)
    {
        var bare = predicate.Replace(" ", "", StringComparison.Ordinal);
        return Endings.TryGetValue(bare, out var known) ? known : "*" + SimpleEnding().Match(bare).Groups[1].Value;
    }

    private static string PredicateOf(string predicate)
    {
        var bare = predicate.Replace(" ", "", StringComparison.Ordinal);
        return Predicates.TryGetValue(bare, out var known) ? known
            : Attribute().IsMatch(bare) || NamedTest().IsMatch(bare) ? $"[{bare}]"
            : throw new InvalidDataException($"Unknown predicate: {predicate}");
    }

    [GeneratedRegex(@"^\((?<one>[^|()]+)\|(?<other>[^|()]+)\)(?<rest>/.*)?$", RegexOptions.Singleline)]
    private static partial Regex Alternatives();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"\|(?![^\[]*\])")]
    private static partial Regex OutsideBrackets();

    [GeneratedRegex(@"\*\[(ends-with[^\]]*)\]")]
    private static partial Regex EndingStep();

    [GeneratedRegex(@"\[([^\]]*)\]")]
    private static partial Regex Predicate();

    [GeneratedRegex(@"^ends-with\(name\(\),'(\w+)'\)$")]
    private static partial Regex SimpleEnding();

    [GeneratedRegex(@"^@\w+$")]
    private static partial Regex Attribute();

    [GeneratedRegex("^[a-z]+(-[a-z]+)+$")]
    private static partial Regex NamedTest();
}
