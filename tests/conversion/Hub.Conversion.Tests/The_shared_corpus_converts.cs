using Hub.Conformance;
using Hub.En16931;

namespace Hub.Conversion.Tests;

/// <summary>Every document of the corpus that the official validator accepts: to each form and back, nothing lost that is not listed, nothing wrong that was right.</summary>
public class The_shared_corpus_converts
{
    /// <summary>Rules that fire in the converted document only, and on how many documents: where the official artefacts of the two syntaxes, or a date that is none, differ.</summary>
    private static readonly Dictionary<string, int> KnownExceptions = new(StringComparer.Ordinal)
    {
        // A VAT breakdown of category E that no line has: the rules of UBL take it, those of CII do not.
        ["Cii BR-E-01"] = 33,
        // A cent between lines and VAT breakdown: the rules of UBL tolerate one unit, those of CII nothing.
        ["Cii BR-S-08"] = 5,
        // A total with VAT that is not the sum: the rule of CII accepts it where a total equals the one without VAT.
        ["Ubl BR-CO-15"] = 4,
        // VAT category L on lines of category S: the rules of CII do not look, those of UBL do.
        ["Ubl BR-S-01"] = 2,
        ["Ubl BR-AF-01"] = 2,
        ["Ubl BR-AF-08"] = 2,
        // An amount of 0.000: only UBL counts the decimals of zero.
        ["Ubl UBL-DT-01"] = 1,
        // A VAT number that is empty is a VAT number to the rules, and none to us.
        ["Cii BR-S-02"] = 1,
        ["Ubl BR-S-02"] = 1,
        // BT-2 is the 31st of February, which the rules and the schema of CII take: listed as unreadable, and then absent.
        ["Cii STRUCT-MISSING"] = 2,
        ["Ubl STRUCT-MISSING"] = 2,
        ["Cii BR-03"] = 2,
        ["Ubl BR-03"] = 2,
    };

    private static readonly InvoiceForm[] Forms = [InvoiceForm.Ubl, InvoiceForm.Cii, InvoiceForm.Json];

    [Fact]
    public void To_every_form_and_back_with_the_same_meaning()
    {
        var accepted = Accepted();
        accepted.Count.ShouldBeGreaterThan(1000);
        var differences = accepted.AsParallel().AsOrdered().SelectMany(document => Forms.SelectMany(form => Differences(document, form))).ToList();
        differences.ShouldBeEmpty($"{differences.Count} differences:\n{string.Join('\n', differences.Take(60))}");
    }

    [Fact]
    public void Into_documents_that_are_valid_in_structure_and_break_no_rule_of_EN_16931()
    {
        var offences = Accepted().AsParallel().AsOrdered()
            .SelectMany(document => new[] { InvoiceForm.Ubl, InvoiceForm.Cii }.SelectMany(form => Offences(document, form))).ToList();
        var counts = offences.CountBy(offence => offence.Rule).ToDictionary();
        counts.OrderBy(pair => pair.Key, StringComparer.Ordinal).ShouldBe(
            KnownExceptions.OrderBy(pair => pair.Key, StringComparer.Ordinal),
            string.Join('\n', offences.Where(offence => counts[offence.Rule] != KnownExceptions.GetValueOrDefault(offence.Rule)).Select(offence => $"{offence.Rule} {offence.Path}")));
    }

    private static IReadOnlyList<OfficialVerdict> Accepted()
    {
        var corpus = SharedCorpus.Find();
        Assert.SkipUnless(corpus is not null, "The corpus is not part of the project: set HUB_SHARED to the folder that holds corpus/verdicts.jsonl.");
        return [.. SharedCorpus.Read(corpus).Where(official => official.Verdict is "valid" or "warnings" && official.XsdValid == true)];
    }

    private static byte[] Bytes(OfficialVerdict document) => File.ReadAllBytes(Path.Combine(SharedCorpus.Find()!, document.Path));

    private static IEnumerable<string> Differences(OfficialVerdict document, InvoiceForm form)
    {
        var original = InvoiceConversion.Read(Bytes(document)).Invoice!;
        var written = InvoiceConversion.Write(original, form);
        var back = InvoiceConversion.Read(written.Document!.Value);
        var (expected, actual) = (Semantics.Json(original), Semantics.Json(back.Invoice!));
        if (expected != actual && written.Losses.Count == 0) yield return $"{document.Path} {form}: {Semantics.Difference(expected, actual)}";
        foreach (var loss in back.Losses) yield return $"{document.Path} {form}: our own document has {loss.Path} = {loss.Value} ({loss.Reason})";
        var again = InvoiceConversion.Write(back.Invoice!, form);
        if (Semantics.Text(again) != Semantics.Text(written)) yield return $"{document.Path} {form}: not the same the second time";
    }

    private static IEnumerable<(string Rule, string Path)> Offences(OfficialVerdict document, InvoiceForm form)
    {
        var converted = InvoiceConversion.Convert(Bytes(document), form);
        var verdict = InvoiceCheck.Judge(converted.Document!.Value);
        return verdict.Findings.Where(finding => finding.Severity == Severity.Fatal).Select(finding => ($"{form} {finding.Rule}", document.Path)).Distinct();
    }
}
