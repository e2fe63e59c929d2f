using System.Text.RegularExpressions;

namespace Hub.RuleTables;

/// <summary>The asserts about elements and attributes, as rows: "not(path)" is "absent path", and so on.</summary>
internal static partial class SyntaxTests
{
    private static readonly Dictionary<string, string> Excuses = new(StringComparer.Ordinal)
    {
        ["cbc:UBLVersionID='2.1'"] = "version-2.1",
        ["../cn:CreditNote"] = "credit-note",
        ["(self::ram:AdditionalReferencedDocumentandram:TypeCode='916')"] = "additional-supporting",
        ["(self::ram:AdditionalReferencedDocumentandram:TypeCode='130')"] = "additional-invoiced-object",
        ["(self::ram:AdditionalReferencedDocument)and(ram:TypeCode='50'orram:TypeCode='130'orram:TypeCode='916')"] = "additional-of-known-type",
        ["self::ram:InvoiceReferencedDocument"] = "preceding-invoice",
        ["(self::ram:AdditionalReferencedDocument)and(ram:TypeCode='50'orram:TypeCode='130'orram:TypeCode='916')orself::ram:InvoiceReferencedDocument"]
            = "additional-of-known-type-or-preceding-invoice",
        ["(self::ram:AdditionalReferencedDocumentandram:TypeCode='130')or(self::ram:ContractReferencedDocument)"]
            = "additional-invoiced-object-or-contract",
        ["self::ram:InvoiceReferencedDocumentorself::ram:ContractReferencedDocumentorself::ram:BuyerOrderReferencedDocument"
            + "orself::ram:DespatchAdviceReferencedDocument"] = "dated-reference",
        ["(ram:TypeCode='VAT')"] = "vat",
        ["(ancestor::ram:ApplicableHeaderTradeSettlement)"] = "of-the-document",
        ["self::ram:ApplicableTradeTax"] = "applicable-tax",
    };

    /// <summary>The asserts that are said in full, their spaces left out.</summary>
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal)
    {
        ["not(cac:AddressLine)orcount(cac:AddressLine)=1"] = "single cac:AddressLine",
        ["count(//@name)-count(//cbc:PaymentMeansCode/@name)<=0"] = "absent //*[not-payment-means-code]/@name",
        ["count(//cbc:PaymentID[not(preceding::cbc:PaymentID/.=.)])<=1"] = "alike //cbc:PaymentID",
        ["count(//cbc:PaymentMeansCode[not(preceding::cbc:PaymentMeansCode/.=.)])<=1"] = "alike //cbc:PaymentMeansCode",
        ["not(ram:GlobalID)or(ram:GlobalID/@schemeID)"] = "some ram:GlobalID/@schemeID unless no-global-id",
        ["not(ram:OriginTradeCountry)or(count(ram:OriginTradeCountry/ram:ID)=1)"] = "one ram:OriginTradeCountry/ram:ID unless no-origin",
        ["count(//ram:ApplicableTradeTax/ram:DueDateTypeCode)=0orcount(distinct-values(//ram:ApplicableTradeTax/ram:DueDateTypeCode))=1"]
            = "alike //ram:ApplicableTradeTax/ram:DueDateTypeCode",
    };

    public static string RowOf(OfficialRule rule)
    {
        var test = Spaces().Replace(rule.Test, "");
        while (test[0] == '(' && Outer().IsMatch(test))
        {
            test = test[1..^1];
        }

        return Others.TryGetValue(test, out var row) ? row : Regular(test) ?? "holds";
    }

    private static string? Regular(string test) =>
        Exclusive().Match(test) is { Success: true } both ? $"not-both {both.Groups["one"].Value} & {both.Groups["other"].Value}"
        : Absent().Match(test) is { Success: true } absent ? Excused("absent", absent)
        : Counted().Match(test) is { Success: true } counted ? VerbOf(counted) + Paths.Translate(PathsOf(counted))
        : OneIdentifier().Match(test) is { Success: true } party ? $"not-both {party.Groups["party"].Value}/ram:ID & {party.Groups["party"].Value}/ram:GlobalID"
        : Alike().Match(test) is { Success: true } alike ? $"alike-normalized {alike.Groups["path"].Value}"
        : Present().IsMatch(test) ? $"some {Paths.Translate(test)}"
        : null;

    private static string? Excused(string verb, Match match)
    {
        var row = $"{verb} {Paths.Translate(PathsOf(match))}";
        var excuse = match.Groups["excuse"];
        if (!excuse.Success)
        {
            return row;
        }

        var name = Excuses.GetValueOrDefault(excuse.Value) ?? (excuse.Value.StartsWith("(/", StringComparison.Ordinal) ? excuse.Value[1..^1] : null);
        return name is null ? null : $"{row} unless {name}";
    }

    private static string VerbOf(Match counted) => (counted.Groups["op"].Value, counted.Groups["n"].Value) switch
    {
        ("<=" or "le", "1") => "single ",
        ("<=", "2") => "double ",
        ("=", "1") => "one ",
        ("=", "0") => "absent ",
        _ => throw new InvalidDataException(counted.Value),
    };

    /// <summary>"(cac:InvoiceLine|cac:CreditNoteLine)/cbc:UUID" is two paths.</summary>
    private static string PathsOf(Match match)
    {
        var path = match.Groups["path"].Value;
        var lines = Lines().Match(path);
        return lines.Success ? $"{lines.Groups[1].Value}{lines.Groups[3].Value}|{lines.Groups[2].Value}{lines.Groups[3].Value}" : path;
    }

    private const string Path = @"(?:\(cac:InvoiceLine\|cac:CreditNoteLine\))?[\w:/@]+(?:\[(?:[^\[\]])*\][\w:/@]*)?";

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"^\((?>[^()]+|\((?<depth>)|\)(?<-depth>))*(?(depth)(?!))\)$")]
    private static partial Regex Outer();

    [GeneratedRegex($@"^not\((?<path>{Path})\)(?:or(?<excuse>.+))?$")]
    private static partial Regex Absent();

    [GeneratedRegex($@"^count\((?<path>{Path})\)(?<op><=|le|=)(?<n>\d)$")]
    private static partial Regex Counted();

    [GeneratedRegex($@"^{Path}$")]
    private static partial Regex Present();

    [GeneratedRegex(@"^not\((?<one>[\w:/]+?)and(?<other>ram:[\w:/]+)\)$")]
    private static partial Regex Exclusive();

    [GeneratedRegex(@"^\(not\((?<party>[\w:]+)/ram:ID\)and\k<party>/ram:GlobalID\)or\(\k<party>/ram:IDandnot\(\k<party>/ram:GlobalID\)\)or\(not\(\k<party>/ram:ID\)andnot\(\k<party>/ram:GlobalID\)\)$")]
    private static partial Regex OneIdentifier();

    [GeneratedRegex(@"^count\((?<path>//[\w:/]+)\[normalize-space\(\.\)!=normalize-space\(\(\k<path>\)\[1\]\)\]\)=0$")]
    private static partial Regex Alike();

    [GeneratedRegex(@"^\(([\w:]+)\|([\w:]+)\)(.*)$")]
    private static partial Regex Lines();
}
