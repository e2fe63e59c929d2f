using Hub.Conformance;
using Hub.En16931;

namespace Hub.Conversion.Tests;

/// <summary>Every document of the corpus that the official validator accepts: to each form and back, nothing lost that is not listed, nothing wrong that was right.</summary>
public class The_shared_corpus_converts
{
    /// <summary>What the official validator lets pass in one syntax and not in the other, document by document.</summary>
    private static readonly IReadOnlyList<string> KnownExceptions =
    [
        // BT-2 is the 31st of February, which the rules and the schema of CII take: listed as unreadable, and then absent.
        .. Exceptions("facturx-cas-limites/cii/cas__DATA-002__factur-x.xml", [InvoiceForm.Ubl, InvoiceForm.Cii], "STRUCT-MISSING", "BR-03"),
        .. Exceptions("fnfe-brfr-oracles/cii/brfr__gaps-fr__cii-date-20260231.xml", [InvoiceForm.Ubl, InvoiceForm.Cii], "STRUCT-MISSING", "BR-03"),
        // VAT category L on lines of category S: the rules of CII do not look, those of UBL do.
        .. Exceptions("coverage-fr/cii/BR-FR-15_BT-95_BT-118_LM-f00374.xml", [InvoiceForm.Ubl], "BR-S-01", "BR-AF-01", "BR-AF-08"),
        .. Exceptions("coverage-fr/cii/BR-FR-15_BT-95_BT-118_LM-f02067.xml", [InvoiceForm.Ubl], "BR-S-01", "BR-AF-01", "BR-AF-08"),
        // A cent between the lines and their VAT breakdown: the rules of UBL tolerate one unit, those of CII nothing.
        .. Exceptions("coverage-fr/ubl-creditnote/BR-FR-23_BT-34-f00328.xml", [InvoiceForm.Cii], "BR-S-08"),
    ];

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
            .SelectMany(document => new[] { InvoiceForm.Ubl, InvoiceForm.Cii }.SelectMany(form => Offences(document, form)))
            .ToList();
        offences.Except(KnownExceptions).ShouldBeEmpty();
        KnownExceptions.Except(offences).ShouldBeEmpty("An exception that is none any more is to be struck out.");
    }

    private static IEnumerable<string> Exceptions(string path, InvoiceForm[] forms, params string[] rules) =>
        forms.SelectMany(form => rules.Select(rule => $"{path} {form} {rule}"));

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

    private static IEnumerable<string> Offences(OfficialVerdict document, InvoiceForm form)
    {
        var converted = InvoiceConversion.Convert(Bytes(document), form);
        var verdict = InvoiceCheck.Judge(converted.Document!.Value);
        return verdict.Findings.Where(finding => finding.Severity == Severity.Fatal).Select(finding => $"{document.Path} {form} {finding.Rule}").Distinct();
    }
}
