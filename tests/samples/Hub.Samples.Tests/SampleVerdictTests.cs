using Hub.ChooseRules;
using Hub.Contracts;
using Hub.Samples.Broken;
using Hub.Samples.Parties;
using Hub.Samples.Syntaxes;
using Hub.Validation.CheckInvoices;

namespace Hub.Samples.Tests;

/// <summary>Every sample is what it says: the hub's own check is the judge.</summary>
public sealed class SampleVerdictTests
{
    private static readonly CheckPolicy Policy = new(new ValidationOptions());

    public static TheoryData<string> BreakageNames => [.. Breakages.All.Select(breakage => breakage.Name)];

    [Fact]
    public void Every_right_document_of_the_demo_is_accepted_without_a_warning() =>
        DemoSet.Documents().Where(document => document.Outcome != Outcome.Rejected).Select(Complaint).OfType<string>().ShouldBeEmpty();

    [Fact]
    public void A_thousand_documents_of_the_load_are_accepted() =>
        new LoadSet(new LoadRecipients(500)).Documents(3).Take(1_000).Select(Complaint).OfType<string>().ShouldBeEmpty();

    [Fact]
    public void The_wrong_documents_of_the_load_break_the_rules_they_name_and_the_others_none()
    {
        foreach (var document in new LoadSet(new LoadRecipients(500), LoadMix.OfLife with { WrongShare = 0.3 }).Documents(4).Take(1_000))
        {
            if (document.Outcome == Outcome.Delivered) Complaint(document).ShouldBeNull();
            else ShouldBreakItsRules(document);
        }
    }

    [Theory]
    [MemberData(nameof(BreakageNames))]
    public void A_wrong_document_breaks_the_rules_it_is_made_to_break(string name)
    {
        var breakage = Breakages.All.Single(breakage => breakage.Name == name);
        for (var seed = 0; seed < 20; seed++)
        {
            var document = breakage.Make(new Random(seed), DemoSuppliers.All[seed % 3], "X2026-001");
            var rejected = Judge(document).Rejected;
            (rejected is null).ShouldBe(breakage.NeedsDirectory, $"seed {seed}");
            foreach (var rule in breakage.NeedsDirectory ? [] : breakage.Rules)
                rejected!.Findings.Where(finding => finding.Severity == "fatal").Select(finding => finding.Rule).ShouldContain(found => Matches(found, rule), $"seed {seed}: {rule}");
        }
    }

    [Fact]
    public void Credit_notes_allowances_and_payments_occur_in_each_syntax()
    {
        var recipient = DemoRecipients.All[^1];
        foreach (var syntax in Enum.GetValues<Syntax>())
        {
            var invoice = InvoiceDraw.Draw(new Random(5), DemoSuppliers.Works, recipient, "A1") with { Allowance = 12.34m, Paid = 100m };
            foreach (var variant in (SampleInvoice[])[invoice, invoice with { IsCreditNote = true, CorrectedNumber = "A0" }])
                Complaint(new SampleDocument("a", syntax.FileNameOf(variant), syntax.Write(variant), Outcome.Delivered, [])).ShouldBeNull();
        }
    }

    private static void ShouldBreakItsRules(SampleDocument document)
    {
        var found = Judge(document).Rejected.ShouldNotBeNull(document.FileName).Findings.Where(finding => finding.Severity == "fatal").Select(finding => finding.Rule).ToList();
        foreach (var rule in document.Rules) found.ShouldContain(name => Matches(name, rule), $"{document.FileName}: {rule}");
    }

    private static string? Complaint(SampleDocument document) => Judge(document) switch
    {
        { Validated.Warnings.Count: 0 } => null,
        { Validated: { } accepted } => $"{document.FileName}: {accepted.Warnings[0].Rule} {accepted.Warnings[0].English}",
        { Rejected: { } rejected } => $"{document.FileName}: {rejected.Findings[0].Rule} {rejected.Findings[0].English} {rejected.Findings[0].XPath}",
        _ => "no verdict",
    };

    private static CheckedInvoice Judge(SampleDocument document) => DocumentCheck.Judge(
        new DepositedInvoice
        {
            InvoiceId = Guid.Empty,
            DepositId = Guid.Empty,
            SupplierAccount = document.SupplierAccount,
            FileName = document.FileName,
            Sha256 = "",
            Size = document.Content.Length,
            DepositedAt = DateTimeOffset.UnixEpoch,
        },
        document.Content,
        Policy);

    private static bool Matches(string found, string rule) => rule.EndsWith('*') ? found.StartsWith(rule[..^1], StringComparison.Ordinal) : found == rule;
}
